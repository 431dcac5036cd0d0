package dev.waymark.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A part of the company in which people work together. */
@Entity
public class Unit {

    @Id
    private String id;

    private String name;

    protected Unit() {}

    Unit(String name) {
        this.id = UUID.randomUUID().toString();
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}

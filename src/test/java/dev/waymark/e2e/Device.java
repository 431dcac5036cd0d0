package dev.waymark.e2e;

/** What people hold in their hands. */
public enum Device {
    DESK(1280, 800),
    PHONE(360, 740);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

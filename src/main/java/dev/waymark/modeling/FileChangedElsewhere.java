package dev.waymark.modeling;

/** Somebody else saved or removed the file since it was opened here; nothing was overwritten. */
public class FileChangedElsewhere extends RuntimeException {

    FileChangedElsewhere(FileName name) {
        super("%s was changed elsewhere; look at both and say which one stays".formatted(name));
    }
}

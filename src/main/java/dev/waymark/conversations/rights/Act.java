package dev.waymark.conversations.rights;

/** Something that a person may do with a conversation; to whom it is granted, and when, stands in who-may-do-what.txt. */
public enum Act {
    SEE_MINE,
    SEE_SHARED,
    SEE_WHERE_IT_STANDS,
    SEE_PLAN,
    MOVE_ACTION,
    OPEN_FORM,
    SAVE_DRAFT,
    HAND_IN,
    DECIDE_NOT_NOW,
    SEE_NEWER_PROCESS,
    MOVE_TO_NEWER_PROCESS,
    TAKE_PART,
    BRING_OVER,
    LEAVE_OUT,
    SHARE_ITEM,
    TAKE_BACK_ITEM,
    REMOVE_ENTRIES,
    SEE_WHAT_WENT,
    SEE_THAT_SOMETHING_WENT,
    TELL_CLOSED_TOPIC,
    TALK_ONLY,
    PAUSE,
    RESUME,
    GO_ON_WITHOUT_WRITE_UP,
    PUBLISH_WITHOUT_REPLY,
    FIND_ANOTHER_TIME,
    WITHDRAW
}

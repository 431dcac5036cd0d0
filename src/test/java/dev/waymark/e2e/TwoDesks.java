package dev.waymark.e2e;

/** Two people who hold a conversation, each in a window of their own, and the steps that every story needs. */
record TwoDesks(Hired marek, Hired leyla, Window manager, Window employee, Days days) {

    static TwoDesks of(Hired manager, Hired employee, Browsing browsing, Days days) {
        return new TwoDesks(
                manager,
                employee,
                browsing.on(Device.DESK).signInAs(manager),
                browsing.on(Device.DESK).signInAs(employee),
                days);
    }

    /** The manager invites the employee to all parts. */
    Window invite() {
        manager.open("/team/invite")
                .form()
                .pick("Who", leyla.name())
                .tick("I take any answer, won’t ask why, and won’t use it for rating, pay or staffing.")
                .tick("My own notes fall under the same removal rules.");
        return manager.handIn("Send the invitation");
    }

    Fields openChoice() {
        return employee.openChoice().form();
    }

    /** They agree on a time in three days, and the day after it comes. */
    void talk() {
        days.settle();
        manager.openTask("Agree a time: suggest some")
                .form()
                .in("Time 1")
                .moment(days.today().plusDays(3), "10:00");
        manager.handIn("Send to " + leyla.name()).shows("sees this now");
        days.settle();
        employee.openTask("Agree a time: choose one").form().chooseFirst("Choose one");
        employee.handIn("Send to " + marek.name()).shows("both of you get a calendar entry");
        days.settle();
        days.pass(4);
    }

    /** An action of the plan under way, the following in the list. */
    void action(int number, String title, String who, String needs) {
        if (number > 1) {
            employee.form().add("Actions");
        }
        employee.form()
                .in("Action " + number)
                .choose("Kind", "Change my work")
                .write("What", title)
                .choose("Who", who)
                .day("By when", days.today().plusMonths(2))
                .choose("Needs", needs);
    }

    /** The address of the conversation as the manager sees it. */
    String conversationOfManager() {
        manager.open("/team");
        return manager.link(leyla.name()).getAttribute("href");
    }
}

package dev.waymark.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form with certain answers in a certain context: what it shows then, and how its texts read. Places are named by the
 * path of their row: {@code ""} outside of rows, {@code "dreams[0]"}, {@code "skills[2].importance[1]"}.
 */
public final class Scene {

    private static final int ROUNDS = 8;

    private final Form form;
    private final FormContext context;
    private final Map<String, Object> tree;
    private final Set<String> hidden;
    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();

    private Scene(Form form, FormContext context, Map<String, Object> tree, Set<String> hidden) {
        this.form = form;
        this.context = context;
        this.tree = tree;
        this.hidden = hidden;
    }

    /** Hiding one field may show or hide another, so this is looked at until nothing changes any more. */
    static Scene of(Form form, Answers answers, FormContext context) {
        Set<String> hidden = Set.of();
        for (var round = 0; round < ROUNDS; round++) {
            var tree = new Cleaning(context, hidden).clean(form.components(), answers.tree());
            var next = Hiding.places(form.components(), Scope.root(context, tree));
            if (next.equals(hidden)) {
                return new Scene(form, context, tree, hidden);
            }
            hidden = next;
        }
        return settled(form, answers, context, hidden);
    }

    /** Conditions that chase each other for ever hide all that they would ever hide. */
    private static Scene settled(Form form, Answers answers, FormContext context, Set<String> last) {
        var all = new HashSet<>(last);
        var tree = new Cleaning(context, all).clean(form.components(), answers.tree());
        all.addAll(Hiding.places(form.components(), Scope.root(context, tree)));
        return new Scene(form, context, new Cleaning(context, all).clean(form.components(), answers.tree()), all);
    }

    /** The answers without hidden and unknown fields; fixed rows are complete. */
    public Answers answers() {
        return Answers.of(tree);
    }

    /** Whether this component of that row is shown. */
    public boolean shows(Component component, String row) {
        return !hidden.contains(Hiding.place(component, row));
    }

    /** Whether the input of that row may not be changed. */
    public boolean locks(Input input, String row) {
        return input.field()
                .readOnly()
                .filter(feel -> feel.holds(scope(row).values()))
                .isPresent();
    }

    /** Whether an answer is needed to hand in. */
    public boolean requires(Input input, String row) {
        return input.field().required()
                || input.field()
                        .requiredIf()
                        .filter(feel -> feel.holds(scope(row).values()))
                        .isPresent();
    }

    /** A text with its open places filled. */
    public String fill(Wording wording, Locale locale, String row) {
        return Template.fill(wording.in(locale), scope(row).values(), locale);
    }

    /** The answers to choose from. */
    public List<Option> options(Options options, String row) {
        return options.in(context, scope(row).values());
    }

    /** The ids of the rows that a list has by itself. */
    public List<String> fixedRows(RepeatingRows rows) {
        return rows.rowsFrom().map(context::items).orElse(List.of()).stream()
                .flatMap(item -> Rows.id(item).stream())
                .toList();
    }

    /** What a calculated field or the source of a table gives. */
    public Optional<Object> value(Feel expression, String row) {
        return expression.evaluate(scope(row).values());
    }

    /** Who can read the answer of that row with these answers; a manager's draft stays one until it is handed in. */
    public FieldVisibility readers(Input input, String row) {
        var field = input.field();
        return readers(field.visibility(), field.sharing(), field.key(), row);
    }

    /** Who can read that row of a list. */
    public FieldVisibility readers(RepeatingRows rows, String row) {
        return readers(rows.visibility(), rows.sharing(), "", row);
    }

    private FieldVisibility readers(FieldVisibility declared, Sharing sharing, String itself, String row) {
        return !sharing.equals(Sharing.NEVER) && sharing.isShared(scope(row).values(), itself)
                ? FieldVisibility.SHARED
                : declared;
    }

    /** The first and last day that an input takes. */
    public DateLimits limits(DateInput input, String row) {
        return input.limits(scope(row));
    }

    Scope root() {
        return scope("");
    }

    /** What expressions see in a row is asked for often and never changes. */
    private Scope scope(String row) {
        var known = scopes.get(row);
        if (known != null) {
            return known;
        }
        var scope = row.isEmpty()
                ? Scope.root(context, tree).calculated(form.components())
                : RowPath.scope(form, scope(RowPath.around(row)), row);
        scopes.put(row, scope);
        return scope;
    }
}

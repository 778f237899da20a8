package dev.kista.desktop.importing;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.desktop.importing.SourceModel.TargetState;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.desktop.mvc.TaskRunner.Lane;
import dev.kista.desktop.mvc.TaskRunner.RunningTask;
import dev.kista.desktop.open.OpenVault;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.exchange.SourceRefused;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One source in the preview, from the bytes to the choice.
final class SourceController implements AutoCloseable {
    /// A namespace that never exists, to compare with until a usable one is named.
    private static final NamespacePath NOWHERE = new NamespacePath(List.of(""));

    private final SourceModel model;
    private final OpenVault vault;
    private final Planner planner;
    private final TaskRunner runner;
    private final Messages messages;
    private final Runnable changed;
    private final AppliedFixes fixes = new AppliedFixes();
    private final Set<SecretKey> declined = new HashSet<>();
    private final Reveal reveal;
    private final Looking looking;
    private @Nullable ImportSource source;
    private @Nullable ImportPlan plan;
    private @Nullable RunningTask running;

    /// @param changed called whenever what would be taken may have changed
    SourceController(
            SourceModel model,
            OpenVault vault,
            Planner planner,
            TaskRunner runner,
            Messages messages,
            Runnable changed) {
        this.model = model;
        this.vault = vault;
        this.planner = planner;
        this.runner = runner;
        this.messages = messages;
        this.changed = changed;
        this.reveal = new Reveal(model);
        this.looking = new Looking(model, runner, messages);
        setTarget(vault.namespace().toString());
    }

    SourceModel model() {
        return model;
    }

    /// Reads the source, then plans.
    void load(TaskRunner.Work<ImportSource> reading) {
        model.stateProperty().set(SourceState.READING);
        running =
                runner.run(
                        messages.text("import.reading", model.name()),
                        Lane.READING,
                        reading,
                        read -> {
                            source = read;
                            replan();
                        },
                        this::failed);
    }

    void onFormat(Optional<Format> format) {
        if (!model.askedProperty().get().equals(format)) {
            model.askedProperty().set(format);
            fixes.clear();
            replan();
        }
    }

    void onDialect(Dialect dialect) {
        if (model.dialectProperty().get() != dialect) {
            model.dialectProperty().set(dialect);
            fixes.clear();
            replan();
        }
    }

    void onTarget(String dotted) {
        if (!model.targetProperty().get().equals(dotted)) {
            setTarget(dotted);
            replan();
        }
    }

    void onChoose(RowModel row, boolean chosen) {
        if (row.canBeChosen()) {
            remember(row, chosen);
            changed.run();
        }
    }

    void onChooseAll(boolean chosen) {
        model.shown().stream()
                .filter(RowModel::canBeChosen)
                .forEach(each -> remember(each, chosen));
        changed.run();
    }

    private void remember(RowModel row, boolean chosen) {
        row.chosenProperty().set(chosen);
        if (chosen) {
            declined.remove(row.row().key());
        } else {
            declined.add(row.row().key());
        }
    }

    /// Shows the values of one row for a while and hides those of the row before; or hides them
    /// again.
    void onReveal(RowModel row) {
        reveal.toggle(row);
    }

    /// Looks at a key through the eyes of each reader of the file.
    void onLook(@Nullable RowModel row) {
        looking.at(row, source);
    }

    void onOnlyProblems(boolean only) {
        model.onlyProblemsProperty().set(only);
    }

    /// @param key exactly as the source has it
    void onFix(RowModel row, String key, Fix fix) {
        fixes.take(row.row().line(), new AppliedFix(key, fix));
        declined.remove(row.row().key());
        replan();
    }

    void onUndoFix(RowModel row) {
        fixes.takeBack(row.row().line());
        replan();
    }

    /// What confirming does with this source; nothing if no row is taken.
    Optional<VaultEdit> edit() {
        var taken =
                model.rows().stream()
                        .filter(RowModel::isTaken)
                        .map(each -> each.row().key())
                        .collect(Collectors.toSet());
        return plan == null || taken.isEmpty() ? Optional.empty() : Optional.of(plan.edit(taken));
    }

    /// Plans anew, against the vault as it is now. An older plan under way is forgotten.
    void replan() {
        cancel();
        var known = source;
        if (known == null) {
            changed.run();
            return;
        }
        var options = options();
        var snapshot = vault.vault();
        running =
                runner.run(
                        messages.text("import.comparing", model.name()),
                        Lane.READING,
                        progress ->
                                Planned.of(
                                        planner.plan(known, snapshot, options),
                                        known,
                                        options.format().isEmpty()),
                        this::planned,
                        this::failed);
    }

    private PlanOptions options() {
        return new PlanOptions(
                model.targetStateProperty().get().isUsable()
                        ? NamespacePath.of(model.targetProperty().get().strip())
                        : NOWHERE,
                model.askedProperty().get(),
                model.dialectProperty().get(),
                fixes.byKey());
    }

    private void planned(Planned planned) {
        var before = plan;
        var next = planned.plan();
        plan = next;
        model.reasonProperty().set(new ReadingWords(messages).of(planned));
        model.formatProperty().set(next.format());
        model.dialectProperty().set(next.dialect());
        model.problems().setAll(next.problems());
        List<RowModel> rows = new ArrayList<>(next.rows().size());
        for (var each : next.rows()) {
            var row = new RowModel(each, fixes.at(each.line()));
            row.chosenProperty().set(row.canBeChosen() && !declined.contains(each.key()));
            rows.add(row);
        }
        reveal.hide();
        looking.at(null, source);
        model.rows().setAll(rows);
        model.stateProperty().set(SourceState.READY);
        if (before != null) {
            before.close();
        }
        changed.run();
    }

    private void failed(Exception why) {
        model.failureProperty().set(words(why));
        model.stateProperty().set(SourceState.FAILED);
        changed.run();
    }

    private String words(Exception why) {
        return why instanceof SourceRefused refused
                ? refused.words(messages)
                : messages.text("import.unexpected", model.name());
    }

    private void setTarget(String dotted) {
        model.targetProperty().set(dotted);
        var path = NamespacePath.of(dotted.strip());
        model.targetStateProperty().set(state(path));
    }

    private TargetState state(NamespacePath path) {
        if (path.isRoot()) {
            return TargetState.MISSING;
        }
        if (vault.vault().namespace(path).isPresent()) {
            return TargetState.EXISTING;
        }
        return path.isValid() ? TargetState.NEW : TargetState.INVALID;
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /// Forgets the source and wipes all that was read from it.
    @Override
    public void close() {
        cancel();
        reveal.hide();
        looking.at(null, null);
        model.rows().clear();
        if (plan != null) {
            plan.close();
            plan = null;
        }
        if (source != null) {
            source.wipe();
            source = null;
        }
    }
}

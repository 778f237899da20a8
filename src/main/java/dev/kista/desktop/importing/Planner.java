package dev.kista.desktop.importing;

import dev.kista.model.Vault;
import dev.kista.service.exchange.ImportPlan;
import dev.kista.service.exchange.ImportSource;

/// Makes the plan of an import. Called on a worker thread.
@FunctionalInterface
public interface Planner {
    ImportPlan plan(ImportSource source, Vault vault, PlanOptions options);
}

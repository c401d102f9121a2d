"""Installing many triggers at once.

pgtrigger's `AddTrigger` re-renders every related model for each trigger: a hundred
triggers cost 15 seconds on each new (test) database. This operation renders once.
"""

from collections.abc import Sequence

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger


class InstallTriggers(Operation):
    """Does what each of *triggers* (`AddTrigger` operations) does, in one step."""

    def __init__(self, triggers: Sequence[AddTrigger]) -> None:
        self.triggers = triggers

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        touched = set()
        for added in self.triggers:
            key = app_label, added.model_name.lower()
            options = state.models[key].options
            options["triggers"] = [*options.get("triggers", []), added.trigger]
            touched.add(key)
        state.reload_models(touched, delay=True)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for added in self.triggers:
            added.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for added in reversed(self.triggers):
            added.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"Install {len(self.triggers)} triggers"


class ReplaceTriggers(InstallTriggers):
    """Puts each of *triggers* in the place of the one of the same name."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        for added in self.triggers:
            options = state.models[app_label, added.model_name.lower()].options
            options["triggers"] = [
                trigger
                for trigger in options["triggers"]
                if trigger.name != added.trigger.name
            ]
        super().state_forwards(app_label, state)

    # Installing a trigger takes away the one of the same name.

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for added in self.triggers:
            options = to_state.models[app_label, added.model_name.lower()].options
            for trigger in options["triggers"]:
                if trigger.name == added.trigger.name:
                    before = AddTrigger(added.model_name, trigger)
                    before.database_forwards(
                        app_label, schema_editor, from_state, to_state
                    )

    def describe(self) -> str:
        return f"Replace {len(self.triggers)} triggers"

package care.onetribe.coaching.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of giving a checklist to a whole team. */
@Schema(
        name = "TeamChecklistAssignment",
        description = "What came of giving a checklist to a whole team")
record TeamAssignmentView(
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true) TemplateReference template,
        @Schema(required = true, description = "How many members got it", examples = "7")
                int assigned,
        @Schema(
                        required = true,
                        description = "How many had an open one already and keep that",
                        examples = "1")
                int alreadyAtWork) {}

package care.onetribe.coaching.onboarding;

/** What keeps somebody from passing the stage that they are at. */
enum HoldUp {
    /** Something that is required is not done. */
    REQUIRED_ITEM_OPEN,
    /** Something that is done waits for the signature of a coach or lead. */
    SIGNATURE_MISSING,
    /** Fewer items are done than a checklist or the stage asks for. */
    TOO_FEW_ITEMS_DONE
}

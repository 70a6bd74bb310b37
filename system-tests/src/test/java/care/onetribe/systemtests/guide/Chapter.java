package care.onetribe.systemtests.guide;

/** What a guide says of one part of the suite. */
interface Chapter {

    void tell(Guide guide);
}

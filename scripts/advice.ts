/** A failure that a person can mend: its message says what to do, and it is shown without a stack. */
export class Advice extends Error {
  override name = "Advice";
}

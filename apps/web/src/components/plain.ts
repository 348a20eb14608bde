/** A view as it travels to the browser: moments as ISO 8601, everything else as it is. */
export type Plain<Value> = Value extends Temporal.Instant
  ? string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : { readonly [Key in keyof Value]: Plain<Value[Key]> };

/** The same as a GET handler sends and the browser reads. */
export function toPlain<Value>(view: Value): Plain<Value> {
  return JSON.parse(JSON.stringify(view));
}

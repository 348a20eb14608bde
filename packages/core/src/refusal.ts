import type { RefusalCode } from "./refusal-codes.ts";

/** Values that the sentence names, such as the title of the event that is already closed. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** An expected "no": throwing it rolls the transaction back, and the adapter answers with its sentence. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}

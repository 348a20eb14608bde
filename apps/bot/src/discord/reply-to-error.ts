import { Refusal } from "@guildhall/core";
import { type Translate, translateRefusal } from "@guildhall/i18n";
import { type Logger, newReferenceId } from "@guildhall/observability";

/** How a request ended: an expected "no", or something that somebody has to look at. */
export type ErrorReply = { readonly outcome: "refused" | "failed"; readonly content: string };

/** The sentence for whatever a feature threw. The error itself goes to the log, under the id that the sentence names. */
export function replyToError(error: unknown, t: Translate, logger: Logger): ErrorReply {
  if (error instanceof Refusal) {
    logger.info({ code: error.code }, "refused");
    return { outcome: "refused", content: translateRefusal(t, error) };
  }
  const referenceId = newReferenceId();
  logger.error({ err: error, referenceId }, "request failed");
  return { outcome: "failed", content: t("common.unexpected", { referenceId }) };
}

import "server-only";
import type { Language } from "@guildhall/core";
import { translateRefusal, translatorFor } from "@guildhall/i18n";
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { type Answer, answer } from "./answer.ts";

/** What the browser learns of an action: that it is done, or the sentence that says why not. */
export type ActionResult<Value> =
  | { readonly isDone: true; readonly value: Value }
  | { readonly isDone: false; readonly sentence: string };

/** Runs an action and, when it is done, brings the page up to date. */
export async function runAction<Value>(
  request: string,
  work: () => Promise<Value>,
): Promise<ActionResult<Value>> {
  const result = await answer(request, work);
  if (result.kind !== "done") return { isDone: false, sentence: sentenceFor(result, await getLocale()) };
  refresh();
  return { isDone: true, value: result.value };
}

/** The sentence for anything but success. An error is never told, only where to find it. */
export function sentenceFor(result: Exclude<Answer<never>, { kind: "done" }>, language: Language): string {
  const t = translatorFor(language);
  if (result.kind === "refused") return translateRefusal(t, result.refusal);
  return t("common.unexpected", { referenceId: result.referenceId });
}

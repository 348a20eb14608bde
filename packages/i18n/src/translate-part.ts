import type { Language } from "@guildhall/core";
import { createTranslator } from "use-intl/core";
import type { Messages } from "./messages.generated.ts";
import type { Translate } from "./translate.ts";

/** Texts of some namespaces in one language, as a server sends them along with a page. */
export type PartOfMessages = {
  readonly language: Language;
  readonly messages: Partial<Messages>;
};

/** Translates with the texts that the browser was sent, which need not be those of the page. Others are not there. */
export function translatePart({ language, messages }: PartOfMessages): Translate {
  return createTranslator({ locale: language, messages: messages as Messages, timeZone: "UTC" });
}

import { type Honour, maxHonourLink, maxHonourText, maxHonourTitle } from "@guildhall/core/announcements";
import type { Translate } from "@guildhall/i18n";
import type { FieldLook } from "#bot/discord/define-modal.ts";

type Fields = Readonly<Record<"title" | "text" | "day" | "link", FieldLook>>;

/** What is written of an honour, beside the people: empty for a new one, else what stands. */
export function findHonourFields(t: Translate, known?: Honour): Fields {
  const label = (name: "what" | "text" | "day" | "link") => t(`announcements.fame.dialog.${name}`);
  const value = (stands: string | null | undefined) => (stands == null ? {} : { value: stands });
  return {
    title: { label: label("what"), maxLength: maxHonourTitle, ...value(known?.title) },
    text: {
      ...{ label: label("text"), isLong: true, isOptional: true, maxLength: maxHonourText },
      ...value(known?.text),
    },
    day: {
      ...{ label: label("day"), hint: t("announcements.fame.dialog.dayHint"), isOptional: true },
      ...value(known?.awardedOn),
    },
    link: {
      ...{ label: label("link"), hint: t("announcements.fame.dialog.linkHint") },
      ...{ isOptional: true, maxLength: maxHonourLink, ...value(known?.link) },
    },
  };
}

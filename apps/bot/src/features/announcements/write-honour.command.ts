import { requireRight } from "@guildhall/core";
import { maxHonoured, maxHonourLink, maxHonourText, maxHonourTitle } from "@guildhall/core/announcements";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { writeHonourModal } from "./write-honour.modal.ts";

/** A dialog has room for five fields: whether it pings is asked before. */
export const writeHonourCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "honour",
  input: z.object({ ping: z.literal("yes").optional() }),
  options: [
    choiceOption("ping", [{ value: "yes", label: (t) => t("announcements.fame.dialog.pings") }], {
      isOptional: true,
    }),
  ],
  async run({ actor, t }, { ping }) {
    requireRight(actor, "announcements.post");
    const label = (name: "what" | "people" | "text" | "day" | "link") =>
      t(`announcements.fame.dialog.${name}`);
    const count = maxHonoured;
    return writeHonourModal.open(
      { pings: ping ? 1 : 0 },
      {
        title: t("announcements.fame.dialog.title"),
        fields: {
          title: { label: label("what"), maxLength: maxHonourTitle },
          people: {
            ...{ label: label("people"), hint: t("announcements.fame.dialog.peopleHint", { count }) },
            ...{ picksPeople: true, mostChosen: count },
          },
          text: { label: label("text"), isLong: true, isOptional: true, maxLength: maxHonourText },
          day: { label: label("day"), hint: t("announcements.fame.dialog.dayHint"), isOptional: true },
          link: {
            ...{ label: label("link"), hint: t("announcements.fame.dialog.linkHint") },
            ...{ isOptional: true, maxLength: maxHonourLink },
          },
        },
      },
    );
  },
});

import { Refusal, requireRight } from "@guildhall/core";
import { maxHonoured } from "@guildhall/core/announcements";
import { listMembers } from "@guildhall/use-cases/members";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, optionalMember } from "#bot/features/members/index.ts";
import { findHonourFields } from "./find-honour-fields.ts";
import { nobody, writeHonourModal } from "./write-honour.modal.ts";

/**
 * A dialog has room for five fields: whether it pings is asked before. So is somebody of the roster, for Discord's own picker
 * knows only who has an account.
 */
export const writeHonourCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "honour",
  input: chosenMember.partial().extend({ ping: z.literal("yes").optional() }),
  options: [
    choiceOption("ping", [{ value: "yes", label: (t) => t("announcements.fame.dialog.pings") }], {
      isOptional: true,
    }),
    optionalMember,
  ],
  async run({ context, actor, t }, { ping, member: memberId }) {
    requireRight(actor, "announcements.post");
    const named = (await listMembers(context, actor)).find((one) => one.memberId === memberId);
    if (memberId !== undefined && !named) throw new Refusal("members.notFound");
    const count = named ? maxHonoured - 1 : maxHonoured;
    const hint = named
      ? t("announcements.fame.dialog.peopleBeside", { name: named.name, count })
      : t("announcements.fame.dialog.peopleHint", { count });
    const { title, ...words } = findHonourFields(t);
    return writeHonourModal.open(
      { pings: ping ? 1 : 0, memberId: memberId ?? nobody },
      {
        title: t("announcements.fame.dialog.title"),
        fields: {
          title,
          people: {
            ...{ label: t("announcements.fame.dialog.people"), hint: hint.slice(0, 100) },
            ...{ isOptional: named !== undefined, picksPeople: true, mostChosen: count },
          },
          ...words,
        },
      },
    );
  },
});

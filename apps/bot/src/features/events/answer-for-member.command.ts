import { answers } from "@guildhall/core/events";
import { roles } from "@guildhall/core/games";
import type { Translate } from "@guildhall/i18n";
import { answerForMember } from "@guildhall/use-cases/events";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

/** What an officer chooses to take an answer back. */
const noAnswer = "none";

export const answerForMemberCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "answer",
  input: chosenEvent.extend({
    ...chosenMember.shape,
    answer: z.enum([...answers, noAnswer]),
    role: z.enum(roles).optional(),
  }),
  options: [
    eventOption("upcoming"),
    memberOption,
    choiceOption("answer", [
      ...answers.map((answer) => ({ value: answer, label: (t: Translate) => t(`events.answers.${answer}`) })),
      { value: noAnswer, label: (t) => t("events.takeAnswerBack") },
    ]),
    choiceOption(
      "role",
      roles.map((role) => ({ value: role, label: (t: Translate) => t(`shell.roles.${role}`) })),
      { isOptional: true },
    ),
  ],
  async run({ context, actor, t }, { event: eventId, member: memberId, answer: chosen, role }) {
    const answer = chosen === noAnswer ? null : chosen;
    const { event, member } = await answerForMember(context, actor, { eventId, memberId, answer, role });
    const [name, title] = [escapeMarkdown(member.name), escapeMarkdown(event.title)];
    if (answer === null) return { content: t("events.answerTakenBack", { name, title }) };
    return { content: t("events.answeredFor", { name, title, answer: t(`events.answers.${answer}`) }) };
  },
});

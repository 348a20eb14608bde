import { changeSignUpInput, eventInput } from "@guildhall/core/events";
import { changeSignUp } from "@guildhall/use-cases/events";
import { update } from "#bot/discord/answer.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { describeOwnSignUp } from "./own-sign-up.view.ts";

/** As what somebody comes, asked after the answer of somebody who plays several things. */
export const chooseRoleSelect = defineSelect({
  feature: "events",
  name: "role",
  version: 1,
  kind: "text",
  params: eventInput,
  async run({ context, actor, t }, { eventId }, [chosen = ""]) {
    const [role, classKey] = chosen.split(":");
    const playedAs = { role, classKey: classKey || null };
    const input = parseInput(changeSignUpInput, { eventId, playedAs });
    const signUp = await changeSignUp(context, actor, input);
    return update({ content: describeOwnSignUp(t, signUp), components: [] });
  },
});

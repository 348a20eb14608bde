import { listOfficerNotes } from "@guildhall/use-cases/members";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";
import { officerNotes } from "./officer-notes.view.ts";

export const listOfficerNotesCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "notes",
  input: chosenMember,
  options: [memberOption],
  async run({ context, actor, t }, { member: memberId }) {
    return officerNotes(t, await listOfficerNotes(context, actor, { memberId }));
  },
});

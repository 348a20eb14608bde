import { memberInput } from "@guildhall/core/members";
import { listMembers } from "@guildhall/use-cases/members";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** Input of a command with this option: what is chosen carries the member's number. */
export const chosenMember = z.object({ member: memberInput.shape.memberId });

/** Lets people find somebody of the roster by name, without a Discord account too. */
export const memberOption = autocompleteOption("member", suggestMembers);

/** The same under another name, where a command asks for two. */
export const namedMember = (name: string) => autocompleteOption(name, suggestMembers);

export const optionalMember = autocompleteOption("member", suggestMembers, { isOptional: true });

async function suggestMembers({ context, actor, t }: DiscordRequest, typed: string) {
  const wanted = typed.trim().toLowerCase();
  const members = await listMembers(context, actor);
  return members
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ memberId, userId, name }) => ({
      value: String(memberId),
      label: userId === null ? t("members.unlinkedNamed", { name }) : name,
    }));
}

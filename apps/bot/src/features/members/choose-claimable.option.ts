import { memberInput } from "@guildhall/core/members";
import { listClaimable } from "@guildhall/use-cases/members";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the member's number. */
export const chosenClaimable = z.object({ person: memberInput.shape.memberId });

/** Somebody whom the roster knows without a Discord account. */
export const claimableOption = autocompleteOption("person", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const people = await listClaimable(context, actor);
  return people
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ memberId, name }) => ({ value: String(memberId), label: name }));
});

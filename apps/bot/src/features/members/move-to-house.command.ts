import { moveToHouseInput } from "@guildhall/core/members";
import { listHouses } from "@guildhall/use-cases/members";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "./choose-member.option.ts";
import { moveOrAsk } from "./move-to-house.button.ts";
import { writeSeats } from "./seats.view.ts";

const houseOption = autocompleteOption("house", async ({ context, actor, t }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const houses = await listHouses(context, actor);
  return houses
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map((house) => ({ value: String(house.houseId), label: writeSeats(t, house) }));
});

export const moveToHouseCommand = defineCommand({
  feature: "members",
  command: "member",
  name: "house",
  input: chosenMember.extend({ house: moveToHouseInput.shape.houseId }),
  options: [memberOption, houseOption],
  run: async (request, { member: memberId, house: houseId }) =>
    await moveOrAsk(request, { memberId, houseId }),
});

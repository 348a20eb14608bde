import type { ContractBook } from "../../games/index.ts";
import { Refusal } from "../../refusal.ts";
import { allMonsters, type WantedContract } from "./contract.ts";
import type { SetContractsInput } from "./contracts.input.ts";

/** The contracts that officers chose, as the game has them; in a game without them what they wrote. */
export function planContracts(
  chosen: SetContractsInput,
  book: ContractBook | null,
): readonly WantedContract[] {
  const planned = book ? planOfGame(chosen, book) : planLines(chosen);
  if (planned.length === 0) throw new Refusal("announcements.noContracts");
  return planned;
}

function planOfGame(
  { monsters, event, dungeon, lines }: SetContractsInput,
  book: ContractBook,
): readonly WantedContract[] {
  const knows =
    monsters.every((key) => book.monsters.includes(key)) &&
    (event === null || book.events.includes(event)) &&
    (dungeon === null || book.dungeons.includes(dungeon)) &&
    lines.length === 0;
  if (!knows) throw new Refusal("announcements.contractUnknown");
  if (monsters.length > 1 && monsters.includes(allMonsters))
    throw new Refusal("announcements.allMonstersAlone");
  const inOrder = book.monsters.filter((key) => monsters.includes(key));
  return [
    ...(inOrder.length > 0 ? [{ kind: "monsters", value: inOrder.join(" ") } as const] : []),
    ...(event === null ? [] : [{ kind: "event", value: event } as const]),
    ...(dungeon === null ? [] : [{ kind: "dungeon", value: dungeon } as const]),
  ];
}

/** The same line twice is one contract. */
function planLines({ monsters, event, dungeon, lines }: SetContractsInput): readonly WantedContract[] {
  if (monsters.length > 0 || event !== null || dungeon !== null)
    throw new Refusal("announcements.contractUnknown");
  return [...new Set(lines)].map((value) => ({ kind: "line", value }));
}

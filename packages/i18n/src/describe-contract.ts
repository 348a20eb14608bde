import { keysOfContract, type WantedContract } from "@guildhall/core/announcements";
import type { Translate } from "./translate.ts";
import { translateGameTerm } from "./translate-terms.ts";

/** What a contract asks for, in the game's words or the officer's: `Demons and Undead`. */
export function describeContract(t: Translate, contract: WantedContract): string {
  if (contract.kind === "line") return contract.value;
  const [one = "", other] = keysOfContract(contract).map((key) => translateGameTerm(t, "contracts", key));
  return other === undefined ? one : t("announcements.contracts.and", { one, other });
}

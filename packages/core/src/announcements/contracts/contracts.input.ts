import { z } from "zod";
import { maxContractLine, maxContractLines, maxMonsterKinds } from "./contract.ts";

const number = z.coerce.number().int().positive();
const key = z.string().max(40);

/** What officers chose of the game's contracts, or the lines that they wrote. */
export const setContractsInput = z.object({
  monsters: z
    .array(key)
    .max(maxMonsterKinds)
    .default([])
    .transform((keys): readonly string[] => [...new Set(keys)]),
  event: key
    .nullable()
    .default(null)
    .transform((event) => event || null),
  dungeon: key
    .nullable()
    .default(null)
    .transform((dungeon) => dungeon || null),
  lines: z
    .array(
      z
        .string()
        .trim()
        .max(maxContractLine)
        .refine((text) => !/\p{Cc}/u.test(text)),
    )
    .max(maxContractLines)
    .default([])
    .transform((lines): readonly string[] => lines.filter((line) => line !== "")),
});

export type SetContractsInput = z.output<typeof setContractsInput>;

export const contractBoardInput = z.object({ boardId: number });

export type ContractBoardInput = z.output<typeof contractBoardInput>;

export const tickContractInput = z.object({
  contractId: number,
  /** Left out: the other way than it was. */
  isDone: z.boolean().optional(),
});

export type TickContractInput = z.output<typeof tickContractInput>;

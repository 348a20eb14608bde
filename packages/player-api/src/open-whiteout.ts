import type { Clock } from "@guildhall/core";
import type { PlayerAnswer, PlayerService } from "@guildhall/core/verification";
import { keepTrying } from "./keep-trying.ts";
import { type Pace, realPace } from "./pace.ts";
import { postForm } from "./post-form.ts";
import { problem, readAnswer } from "./read-answer.ts";
import { signForm } from "./sign-form.ts";

/** What whoever runs the product was given for the service. */
export type WhiteoutAccess = {
  /** Where questions go, and nowhere else. */
  readonly address: string;
  /** Signs each question. It is never told to anybody. */
  readonly secret: string;
};

type Options = WhiteoutAccess & { readonly clock: Clock; readonly pace?: Pace };

const tryMilliseconds = 4_000;
/** Somebody waits for the answer, and three tries are not to take three times as long. */
const wholeMilliseconds = 9_000;
const mostBytes = 16 * 1024;

/** The player service of Whiteout Survival: says what an account is called, in which state it is and how far its furnace. */
export function openWhiteout({ address, secret, clock, pace = realPace }: Options): PlayerService {
  const url = new URL(address);
  async function askOnce(playerId: string, signal: AbortSignal): Promise<PlayerAnswer> {
    const now = clock.now();
    const form = signForm({ fid: playerId, time: String(now.epochMilliseconds) }, secret);
    const limits = { signal: AbortSignal.any([signal, pace.deadline(tryMilliseconds)]), mostBytes };
    const answer = await postForm(url, form, limits);
    return typeof answer === "string" ? problem(answer) : readAnswer(playerId, answer, now);
  }
  return {
    async look(playerId) {
      const signal = pace.deadline(wholeMilliseconds);
      return await keepTrying(() => askOnce(playerId, signal), { pace, signal });
    },
  };
}

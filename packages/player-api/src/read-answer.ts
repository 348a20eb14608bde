import type { PlayerAnswer, ServiceProblem } from "@guildhall/core/verification";
import { z } from "zod";
import type { HttpAnswer } from "./post-form.ts";

/** What the service says when it has no such account. */
const unknownAccount = 40_004;

/** Signs that nobody sees, or that turn the writing around: a name with them would not be what it seems. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

const player = z.object({
  fid: z.union([z.number().positive(), z.string().regex(/^\d{1,20}$/)]),
  nickname: z
    .string()
    .max(100)
    .transform((name) => name.replace(unseen, "").trim())
    .pipe(z.string().min(1)),
  kid: z.number().int().min(0).max(1_000_000),
  stove_lv: z.number().int().min(0).max(1_000_000),
});

const answer = z.object({
  code: z.number(),
  err_code: z.union([z.number(), z.string()]).optional(),
  data: z.unknown(),
});

/** What the service's answer to the number of an account means. Whatever is not as it should be is a problem. */
export function readAnswer(playerId: string, http: HttpAnswer, now: Temporal.Instant): PlayerAnswer {
  const { status, body } = http;
  const seconds = readRetryAfter(http.retryAfter, now);
  const wish = seconds === undefined ? {} : { retryAfterSeconds: seconds };
  if (status === 429) return { kind: "problem", problem: "tooManyRequests", ...wish };
  if (status >= 500) return { kind: "problem", problem: "serverError", ...wish };
  if (status >= 300 && status < 400) return problem("redirected");
  if (status !== 200) return problem("refused");
  const said = answer.safeParse(parseJson(body));
  if (!said.success) return problem("nonsense");
  if (Number(said.data.err_code) === unknownAccount) return { kind: "unknown" };
  if (said.data.code !== 0) return problem("refused");
  const found = player.safeParse(said.data.data);
  // Of a number above 2^53 both lose the same digits.
  if (!found.success || Number(found.data.fid) !== Number(playerId)) return problem("nonsense");
  const { nickname: name, kid: world, stove_lv: level } = found.data;
  return { kind: "player", name, world, level };
}

export const problem = (code: ServiceProblem): PlayerAnswer => ({ kind: "problem", problem: code });

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(header: string | undefined, now: Temporal.Instant): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now.epochMilliseconds) / 1_000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

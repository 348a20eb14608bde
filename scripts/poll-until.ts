import { setTimeout as pause } from "node:timers/promises";

type PollOptions = { timeoutSeconds: number; everyMilliseconds?: number; signal?: AbortSignal };

/** Asks again until the answer is neither undefined nor false; undefined when the time is up. */
export async function pollUntil<Answer>(
  ask: () => Answer | Promise<Answer>,
  { timeoutSeconds, everyMilliseconds = 40, signal }: PollOptions,
): Promise<Exclude<Answer, undefined | false> | undefined> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isAnswer(answer)) return answer;
    if (performance.now() >= deadline) return undefined;
    await pause(everyMilliseconds, undefined, signal ? { signal } : {});
  }
}

function isAnswer<Answer>(answer: Answer): answer is Exclude<Answer, undefined | false> {
  return answer !== undefined && answer !== false;
}

import type { Alternative, Balancer, Proposal } from "@guildhall/core/groups";
import { startThread, type Thread } from "./start-thread.ts";

/** Makes and judges parties in a thread of its own, so that whoever asks answers others in the meantime. */
export type ThreadBalancer = Balancer & { close(): Promise<void> };

/** The thread begins with the first question and stays; should it die, the next question begins another. */
export function openBalancer(): ThreadBalancer {
  let thread: Thread | undefined;
  const ask: Thread["ask"] = async (asked) => {
    thread ??= startThread(() => {
      thread = undefined;
    });
    return await thread.ask(asked);
  };
  // What comes back is what the thread made of the same question: plain data, copied.
  return {
    balance: async (input) => (await ask({ way: "balance", input: [input] })) as Proposal,
    findAlternatives: async (input, proposal) =>
      (await ask({ way: "findAlternatives", input: [input, proposal] })) as readonly Alternative[],
    explainDraft: async (input, draft) =>
      (await ask({ way: "explainDraft", input: [input, draft] })) as Proposal,
    close: async () => {
      await thread?.end();
    },
  };
}

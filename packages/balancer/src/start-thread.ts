import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./ways.ts";

type Asked = { readonly way: Question["way"]; readonly input: Question["input"] };

export type Thread = {
  ask(asked: Asked): Promise<unknown>;
  end(): Promise<void>;
};

/** A thread that answers until it ends; whoever waits then hears that nothing comes any more. It keeps no process alive. */
export function startThread(onEnd: () => void): Thread {
  const worker = new Worker(new URL("./thread.ts", import.meta.url));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let reason: unknown = new Error("The balancer's thread ended.");
  worker.unref();
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("failure" in answer) asked?.reject(new Error(answer.failure));
    else asked?.resolve(answer.result);
  });
  worker.on("error", (error) => {
    reason = error;
  });
  worker.on("exit", () => {
    onEnd();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  });
  return {
    ask: async (asked) => {
      const answered = Promise.withResolvers<unknown>();
      lastId++;
      waiting.set(lastId, answered);
      worker.ref();
      worker.postMessage({ id: lastId, ...asked });
      return await answered.promise;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

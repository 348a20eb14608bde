import { parentPort } from "node:worker_threads";
import { type Answer, answer, type Question } from "./ways.ts";

/** What runs in the thread: one question after the other. What cannot be balanced fails for itself alone. */
parentPort?.on("message", (question: Question) => {
  parentPort?.postMessage(answerSafely(question));
});

function answerSafely(question: Question): Answer {
  try {
    return { id: question.id, result: answer(question) };
  } catch (error) {
    return {
      id: question.id,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

"use client";

/** A read that was refused or failed, with the sentence for the reader. */
export class ReadFailed extends Error {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.name = "ReadFailed";
    this.sentence = sentence;
  }
}

/** Reads one of our own handlers: by its address, or with a question that is too long for one. */
export async function fetchJson<Value>(
  path: string,
  signal: AbortSignal,
  question?: unknown,
): Promise<Value> {
  const asked = question === undefined ? {} : { method: "POST", body: JSON.stringify(question) };
  const response = await fetch(path, { signal, ...asked });
  const body = await response.json();
  if (!response.ok) throw new ReadFailed(body.sentence);
  return body;
}

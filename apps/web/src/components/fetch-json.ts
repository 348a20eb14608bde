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

/** Reads one of our own GET handlers. */
export async function fetchJson<Value>(path: string, signal: AbortSignal): Promise<Value> {
  const response = await fetch(path, { signal });
  const body = await response.json();
  if (!response.ok) throw new ReadFailed(body.sentence);
  return body;
}

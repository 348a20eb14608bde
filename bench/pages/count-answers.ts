import { Agent, get } from "node:http";

const askers = 16;
const turns = 5;
const turnMs = 2000;

export type Source = { readonly url: string; readonly cookie: string };

/** How many answers a second each source gives to sixteen who ask it without a pause; they take turns. */
export async function countAnswers(sources: readonly Source[]): Promise<readonly number[]> {
  for (const source of sources) await countTurn(source);
  const counts = sources.map(() => 0);
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, source] of sources.entries())
      counts[index] = (counts[index] ?? 0) + (await countTurn(source));
  return counts.map((count) => Math.round(count / ((turns * turnMs) / 1000)));
}

async function countTurn({ url, cookie }: Source): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: askers });
  const endsAtMs = performance.now() + turnMs;
  let count = 0;
  const askOn = async () => {
    for (; performance.now() < endsAtMs; count += 1) await askOnce();
  };
  const askOnce = () =>
    new Promise<void>((resolve, reject) => {
      get(url, { agent, headers: { cookie } }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
        answer.resume().once("end", resolve);
      }).once("error", reject);
    });
  await Promise.all(Array.from({ length: askers }, askOn));
  agent.destroy();
  return count;
}

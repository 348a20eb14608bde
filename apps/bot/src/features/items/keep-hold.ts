/** Long before anybody would believe that this process died. */
const beatMilliseconds = 15_000;

/** What is held, until it is lost or let go. */
export type Hold = Disposable & { readonly signal: AbortSignal; lose(): void };

/** Says again and again that this process lives; aborts the signal when what it holds is another's meanwhile. */
export function keepHold(beat: () => Promise<boolean>): Hold {
  const losing = new AbortController();
  const lose = () => losing.abort();
  const timer = setInterval(() => {
    // A database that does not answer takes nothing away: the hold ends by its own time.
    beat().then(
      (isHeld) => isHeld || lose(),
      () => undefined,
    );
  }, beatMilliseconds);
  return { signal: losing.signal, lose, [Symbol.dispose]: () => clearInterval(timer) };
}

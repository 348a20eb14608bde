import type { Logger } from "./logger.ts";

export type ShutdownOptions = {
  readonly logger: Logger;
  /** After this long the process ends with exit code 1, whatever still hangs. */
  readonly timeoutSeconds: number;
};

export type Shutdown = {
  /** Adds something to stop. What was started last stops first. */
  onStop(name: string, stop: () => unknown): void;
  /** Stops everything once; later calls wait for the first. Answers whether every step worked. */
  stop(reason: string): Promise<boolean>;
};

/** Collects what must be stopped and stops it in reverse order. A step that fails does not keep the others from stopping. */
export function createShutdown({ logger }: Pick<ShutdownOptions, "logger">): Shutdown {
  const steps: { name: string; stop: () => unknown }[] = [];
  let stopping: Promise<boolean> | undefined;

  async function stopAll(reason: string): Promise<boolean> {
    logger.info({ cause: reason }, "stopping");
    let isClean = true;
    for (const step of steps.reverse()) {
      try {
        await step.stop();
      } catch (error) {
        isClean = false;
        logger.error({ step: step.name, err: error }, "could not stop");
      }
    }
    return isClean;
  }

  return {
    onStop: (name, stop) => void steps.push({ name, stop }),
    stop: (reason) => {
      stopping ??= stopAll(reason);
      return stopping;
    },
  };
}

/** Ends the process on SIGINT and SIGTERM: cleanly when everything stops in time, with exit code 1 when not. */
export function stopOnSignals(
  shutdown: Pick<Shutdown, "stop">,
  { logger, timeoutSeconds }: ShutdownOptions,
): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      setTimeout(() => {
        logger.fatal({ timeoutSeconds }, "did not stop in time");
        process.exit(1);
      }, timeoutSeconds * 1000).unref();
      void shutdown.stop(signal).then((isClean) => process.exit(isClean ? 0 : 1));
    });
  }
}

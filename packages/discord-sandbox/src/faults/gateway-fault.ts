/** What happens to the next dispatches of one kind. */
export type GatewayFault = {
  readonly kind: "duplicate" | "reorder" | "lose" | "delay";
  /** An event such as `INTERACTION_CREATE`; every one when absent. */
  readonly event?: string;
  /** How many of them; 1 when absent. */
  readonly times?: number;
  /** Only for `delay`. */
  readonly delayMs?: number;
};

export type GatewayFaults = {
  disturbGateway(fault: GatewayFault): void;
  /** Hands a dispatch over, as the faults will have it. */
  deliver(event: string, send: () => void): void;
  clearGateway(): void;
};

type Armed = { readonly fault: GatewayFault; left: number };

export function gatewayFaults(): GatewayFaults {
  const armed = new Set<Armed>();
  /** Held back until the next dispatch has gone out before it. */
  let held: (() => void)[] = [];

  function take(event: string): GatewayFault | undefined {
    const hit = [...armed].find(({ fault }) => fault.event === undefined || fault.event === event);
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left === 0) armed.delete(hit);
    return hit.fault;
  }
  function release(): void {
    const waiting = held;
    held = [];
    for (const send of waiting) send();
  }
  return {
    disturbGateway: (fault) => armed.add({ fault, left: fault.times ?? 1 }),
    deliver(event, send) {
      const fault = armed.size > 0 ? take(event) : undefined;
      if (fault?.kind === "reorder") return void held.push(send);
      if (fault?.kind === "delay") return void setTimeout(send, fault.delayMs ?? 100);
      if (fault?.kind !== "lose") send();
      if (fault?.kind === "duplicate") send();
      release();
    },
    clearGateway() {
      armed.clear();
      release();
    },
  };
}

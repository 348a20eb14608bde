/** Trouble on demand: how the REST server and the gateway misbehave. See `rest-fault.ts` and `gateway-fault.ts`. */
import { type GatewayFaults, gatewayFaults } from "./gateway-fault.ts";
import { type RestFaults, restFaults } from "./rest-fault.ts";

export type Faults = RestFaults &
  GatewayFaults & {
    /** Ends all trouble. */
    clear(): void;
  };

export function createFaults(): Faults {
  const rest = restFaults();
  const gateway = gatewayFaults();
  return {
    ...rest,
    ...gateway,
    clear() {
      rest.clearRest();
      gateway.clearGateway();
    },
  };
}

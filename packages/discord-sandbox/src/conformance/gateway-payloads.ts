import type { GatewayReceivePayload, GatewaySendPayload } from "discord-api-types/v10";

/** The two directions of the gateway, as discord-api-types describes them; the schema is generated from these. */
export type FromSandbox = GatewayReceivePayload;
export type FromBot = GatewaySendPayload;

export { openBalancer, type ThreadBalancer } from "./open-balancer.ts";

export {
  changePool,
  describeRules,
  isOpenPool,
  isOwnPool,
  mostPools,
  requireFreePoolName,
} from "./change-pool.ts";
export {
  type ChangePoolInput,
  type ClosePoolInput,
  type CreatePoolInput,
  changePoolInput,
  closePoolInput,
  createPoolInput,
  type OrderPoolsInput,
  orderPoolsInput,
  type PoolInput,
  poolInput,
} from "./pools.input.ts";

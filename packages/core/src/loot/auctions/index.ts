export { decisiveBids } from "./decisive-bids.ts";
export { type BookedBid, findOutbid } from "./find-outbid.ts";
export { payableOf } from "./payable.ts";
export { type Charge, chargeKeyOf, planCharge, planPayBack } from "./plan-charge.ts";
export { type BiddingState, type Hold, standOf } from "./plan-holds.ts";
export { type Lead, priceBids } from "./price-bids.ts";
export { medianOf, pastPriceCount } from "./price-history.ts";
export { requireBid } from "./require-bid.ts";
export { orderBids, type Payable, payableBids, type StandingBid } from "./standing-bid.ts";

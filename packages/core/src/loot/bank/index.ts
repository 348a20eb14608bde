export {
  type PreviewSaleInput,
  previewSaleInput,
  type SaleInput,
  type SellDropInput,
  saleInput,
  sellDropInput,
  type TickPayoutInput,
  tickPayoutInput,
  type ViewBankInput,
  viewBankInput,
} from "./bank.input.ts";
export {
  type Payout,
  type SaleSplit,
  type Sharer,
  type SplitSale,
  saleSplits,
  splitSale,
} from "./split-sale.ts";

export { bankDrop } from "./bank-drop.ts";
export { previewSale, type SalePreview } from "./preview-sale.ts";
export { sellDrop } from "./sell-drop.ts";
export { tickPayout } from "./tick-payout.ts";
export { undoSale } from "./undo-sale.ts";
export { type BankView, type SaleRow, viewBank } from "./view-bank.ts";

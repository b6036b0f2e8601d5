export { BankModule } from './bank.module.js';
export { BankService } from './bank.service.js';

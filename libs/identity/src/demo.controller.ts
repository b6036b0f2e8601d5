import { Public } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DemoView } from './demo.dto.js';
import { DemoAccounts } from './demo.service.js';

@ApiTags('identity')
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoAccounts) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Whether this ministry is invented, and if so one account for each role' })
  read(): Promise<DemoView> {
    return this.demo.view();
  }
}

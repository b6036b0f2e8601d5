import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from './allow.js';
import { DocumentList } from './document.dto.js';
import { Documents } from './documents.js';

@ApiTags('platform')
@Controller('documents')
export class DocumentController {
  constructor(private readonly documents: Documents) {}

  @Get()
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer', 'author')
  @ApiOperation({ summary: 'Every version ever published, by kind and code, the latest version first' })
  async list(): Promise<DocumentList> {
    return { items: (await this.documents.versions()).map(({ publishedAt, ...rest }) => ({ ...rest, publishedAt: publishedAt.toISOString() })) };
  }
}

import { Injectable } from '@nestjs/common';
import { Every } from './subscriptions.js';
import { Uploads } from './upload.service.js';

@Injectable()
export class UploadJobs {
  constructor(private readonly uploads: Uploads) {}

  @Every(3600)
  async tidy(): Promise<void> {
    await this.uploads.forgetLeft();
  }
}

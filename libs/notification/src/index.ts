export { NoticeAbout, NoticeChanges, NoticeView } from './notice.dto.js';
export { Notice } from './notice.entity.js';
export { type NoticeKind, noticeKinds } from './notice.kinds.js';
export { Notices, type Retracted, type Telling } from './notice.service.js';
export { NotificationModule } from './notification.module.js';

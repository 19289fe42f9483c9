# 声音、视频，以及会自行移动或变化的内容。

audio-caption =
    .title = 录音中听到的内容也可以阅读。
    .why = 没有同等内容的文字，聋人无法从录音中获得任何信息。
    .fix = 在页面上提供文字稿，或在播放器旁边放一个文字稿的链接。

video-caption =
    .title = 视频有字幕。
    .why = 没有字幕，聋人和静音观看的人都不知道视频里说了什么。
    .fix = 添加 captions 类型的字幕轨道，写出所有话语和重要的声音。

video-description =
    .title = 视频中显示的内容也有语音或文字说明。
    .why = 只有画面的内容，盲人无法得知。
    .fix = 在视频中说出画面内容，提供带口述影像的版本，或在页面上用文字完整叙述。

video-audio-description =
    .title = 视频中显示的内容也用语音说出。
    .why = 盲人靠听来了解视频，无法得知只显示在画面中的内容。
    .fix = 在视频中说出画面内容，或提供带口述影像的版本。

video-only-alternative =
    .title = 无声视频显示的内容也有文字或声音形式。
    .why = 盲人无法从无声视频中获得任何信息。
    .fix = 在视频旁边叙述其内容，链接到这样的文字，或提供相应的录音。

video-transcript =
    .title = 视频所说和所显示的内容可以阅读。
    .why = 听力和视力都不好的人可以阅读文字稿，也可以用盲文阅读。
    .fix = 在页面上提供包含所有话语和画面的文字稿，或在视频旁边放一个链接。

no-autoplay-audio =
    .title = 自动播放的声音在三秒内结束，或者可以停止。
    .why = 自动播放的声音会盖过屏幕阅读器的语音，使用户找不到停止它的办法。
    .fix = 让用户自己开始播放，或在页面顶部放一个停止播放的控件。

autoplay-audio-short =
    .title = 自动播放的声音在三秒内结束。
    .why = 更长的声音会盖过屏幕阅读器的语音。
    .fix = 让用户自己开始播放。

autoplay-audio-controls =
    .title = 自动播放的声音可以停止。
    .why = 无法停止的声音会盖过屏幕阅读器的语音。
    .fix = 显示一个有名称的控件，用来停止播放或关闭声音。

auto-updating-text =
    .title = 自行变化的文字可以暂停、停止或隐藏。
    .why = 阅读较慢的人读不完，其他人也无法专注于旁边的内容。
    .fix = 在旁边放一个停止变化的按钮。

media-transcript-link = 页面上有一个名为“{ $name }”的链接。它指向的文字是否说出了这里所有能听到和看到的内容？
media-text = 没有名为文字稿的链接。本页文字是否说出了这里所有能听到和看到的内容？或者是否说明了这是该文字的另一种形式？
media-other-content = 本页没有文字。其中的链接、图像或其他媒体是否说出了这里所有能听到和看到的内容？
video-sound-unknown = 此视频没有及时加载，或以静音开头，而本页没有别的内容。它是否有声音说明画面内容？
autoplay-sound-unknown = 此媒体自动播放，但没有及时加载，或以静音开头。它发声是否超过三秒，而本页没有办法停止它？
audio-no-text = 本页没有文字，也没有可能指向文字的链接。
video-no-alternative = 本页除了这个无声视频之外什么都没有：没有文字、链接或声音。
video-no-text = 本页没有文字，也没有可能指向文字的链接。
video-described = 此视频中所有重要的内容，是否都在其声音或可选的另一版本中说出？
video-description-track = 有一个文字形式的说明轨道。本页的播放器会朗读它吗？它是否叙述了所有重要的内容？
video-description-track-unspoken = 有一个文字形式的说明轨道，但没有浏览器会朗读它。此视频中所有重要的内容是否都在其声音中说出？
captions-right = 字幕“{ $track }”是否写出了视频中所说的一切，并注明了重要的声音？
captions-in-picture = 此视频没有字幕轨道。画面中是否带有字幕？或者是否说明了它是本页文字的另一种形式？
captions-broken = 字幕“{ $track }”的文件不存在或不是 WebVTT 文件。画面中是否带有字幕？
captions-empty = 字幕“{ $track }”的文件没有文字。画面中是否带有字幕？
autoplay-long = 声音自动播放，持续 { $seconds } 秒。
autoplay-repeats = 一段短声音自动播放并重复。它会在三秒内结束吗？
autoplay-no-control = 声音自动播放，而本页没有可见且有名称的东西能停止它。
autoplay-control-unknown = 声音自动播放。本页的某个控件能停止它或关闭声音吗？
changing-no-control = 这段文字不断自行变化，而本页没有任何东西能停止它。
changing-control = 这段文字不断自行变化。本页的某个控件或链接能暂停、停止或隐藏它吗？
changing-essential = 这段文字像时钟一样不断自行变化。这正是它的用途，还是必须能够停止？

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 に書き込めません: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, after a number: 2.1 B</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation>通知しない</translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation>%1 はゲートウェイ経由になりました。</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 は以前の設定に戻りました。</translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation>Spotmeter サービスが停止しました。再接続を試みています。</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation>Spotmeter サービスが応答しません。再試行しています。接続できるまで、ルーティング済みのエージェントは動作しません。</translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation>%3 に %1 のキー %2</translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation>スキャンをキャンセルしました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation>ファイルからキーを取り除きます。キーはキーチェーンに保管されるため、元に戻せます。</translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation>キーチェーンに移す…</translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation>キーをキーチェーンに保管し、そこから参照するようにします。</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>所有者専用にする…</translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation>ファイルの所有者だけが読めるようにします。</translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation>git で無視…</translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation>このファイルを git の無視対象に加えます。</translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation>伏せ字にする…</translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation>キーをアスタリスクに置き換えます。ファイルのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation>%1 はゲートウェイが提供しているため、このキーは不要です。</translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation>履歴または会話記録に残っています。先にキーを失効させてから、伏せ字にしてください。</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation>%1 はゲートウェイを通さずにこのキーを使っています。%2 はゲートウェイが提供しているため、ルーティングすればこのキーは不要になります。</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation>%1 はゲートウェイを通さずにこのキーを使っています。</translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation>git の履歴に残っていて、簡単には変更できません。キーを失効させてください。</translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接接続</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>ルーティング済み</translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation>別の経路</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>設定後に変更あり</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>他の設定が優先</translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation>ルーティング不可</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>ファイル読み取り不可</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation>%1 に接続できません。リクエストは別のゲートウェイに送られます。</translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>このマシンに放置されたキーが %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BudgetText</name>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>%1, each day</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1 (1 日ごと)</translation>
    </message>
    <message>
        <source>%1, each week</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1 (1 週間ごと)</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1 (1 か月ごと)</translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>診断中…</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>診断できませんでした</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未診断</translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation>停止箇所: %1</translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)</source>
        <translation>入力 %1 · キャッシュ読み取り %2 · キャッシュ書き込み %3 · 出力 %4 (思考 %5)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>初回バイト</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation>サブエージェント %1 が送信</translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation>%1 を要求し、%2 が応答</translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation>このモデルの価格はゲートウェイの一覧にありません。</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation>スキャンは完了しませんでした</translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation>放置されたキーはありません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation>%2 に %1 個のファイルを読み取りました。読み取り不可: %3。</translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation>サイズ超過またはバイナリのためスキップ: %1。</translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation>テスト、マニュアル、パッケージ内のため非表示: %1。</translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation>指定により無視: %1。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>最初の場所</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation>スキャン中… %1 個のファイル、%2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過期間</translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation>ユーザーの確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation>%1 としてログインしています。ゲートウェイは応答しており、この名前で認識しています。</translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation>エージェントのルーティング</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>独自のキーを使っているエージェントが %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n 個のエージェントがゲートウェイ経由です。このマシンにキーは必要ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation>コーディングエージェントはまだ見つかっていません。後でインストールすると「エージェント」ページに表示されます。</translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation>放置されたキーの検索</translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation>ファイルを読み取っています。データがこのマシンの外に出ることはありません。</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation>キーが置かれやすい場所を読み取ります。何も変更せず、何も送信しません。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation>優先ゲートウェイ</translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation>%1 · %2 から接続不可</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation>%1 · 使用不可</translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation>%1 · 待機中</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>%1 に拒否</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>%n 回拒否 (最終: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation>追加: %1。</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>削除: %1。</translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>キーを更新</translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation>予算の超過</translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation>このマシンのキーの期限切れ間近</translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation>ゲートウェイとの接続断 (1 分)</translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation>新しい放置キーの検出</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>予算を使い切りました</translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation>予算の上限が近づいています</translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation>%1: %2 % を使用しました。</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>使用状況を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>新しい放置キーが %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation>シークレットの送信を止めました</translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation>ゲートウェイとの接続が切れました</translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation>復旧するまで、ルーティング済みのエージェントは応答を受け取れません。</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>原因を表示</translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation>このマシンの tailnet キーの期限が近づいています</translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation>期限は %1 です。それ以降は、再びログインするまでエージェントはゲートウェイに接続できません。</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>キーを更新</translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation>ガードによるシークレットの検出</translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 が %2 のキー (%3) をゲートウェイに送信しようとしました。リクエストは転送していません。</translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 が %2 のキー (%3) をゲートウェイに送信しました。キーを失効させるか、このようなリクエストをガードでブロックしてください。</translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation>シークレットが送信されました</translation>
    </message>
    <message>
        <source>A budget will not last</source>
        <translation>予算が足りなくなりそうです</translation>
    </message>
    <message>
        <source>%1: about %2 at its end, if spending goes on like this.</source>
        <comment>%1 is a budget</comment>
        <translation>%1: このままでは期末に約 %2 になります。</translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読み取れるユーザー</translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n 件のリクエストが価格不明のモデルを使いました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message>
        <source>It talks to its provider itself.</source>
        <translation>プロバイダーに直接接続しています。</translation>
    </message>
    <message>
        <source>Route it to use the gateway&apos;s key and to see what it uses.</source>
        <translation>ルーティングすると、ゲートウェイのキーを使い、使用量を確認できます。</translation>
    </message>
    <message>
        <source>Its requests go through Spotmeter.</source>
        <translation>リクエストは Spotmeter を経由します。</translation>
    </message>
    <message>
        <source>It has been running since before it was routed (process %1), so it may still talk to its provider itself.</source>
        <translation>ルーティングする前から動作しているため (プロセス %1)、まだプロバイダーに直接接続している可能性があります。</translation>
    </message>
    <message>
        <source>End %1 and start it again.</source>
        <translation>%1 を終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Route it again, or restore it to keep what is there now.</source>
        <translation>もう一度ルーティングするか、復元して現在の内容を残してください。</translation>
    </message>
    <message>
        <source>Route it, and they go through Spotmeter; restoring it gives this address back.</source>
        <translation>ルーティングすると Spotmeter を経由します。復元するとこのアドレスに戻ります。</translation>
    </message>
    <message>
        <source>Once that is put right, it is looked at again.</source>
        <translation>修正されると、もう一度確認されます。</translation>
    </message>
    <message>
        <source>Use another agent where requests must go through the gateway.</source>
        <translation>リクエストがゲートウェイを経由する必要がある場合は、別のエージェントを使ってください。</translation>
    </message>
    <message>
        <source>The gateway %1 (%2) is not reachable: %3.</source>
        <translation>ゲートウェイ %1 (%2) に接続できません: %3。</translation>
    </message>
    <message>
        <source>Check that it is running, and that the tailnet&apos;s access rules let this machine in.</source>
        <translation>動作していること、および tailnet のアクセスルールがこのマシンを許可していることを確認してください。</translation>
    </message>
    <message>
        <source>The gateway %1 grants no model to %2.</source>
        <translation>ゲートウェイ %1 は %2 にモデルを許可していません。</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a model grant.</source>
        <translation>ゲートウェイの管理者にモデルの許可を依頼してください。</translation>
    </message>
    <message>
        <source>The address of the gateway %1 cannot be found: %2.</source>
        <translation>ゲートウェイ %1 のアドレスが見つかりません: %2。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL and this machine&apos;s internet connection.</source>
        <translation>ゲートウェイの URL とこのマシンのインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>Tailscale is not installed on this machine.</source>
        <translation>このマシンに Tailscale がインストールされていません。</translation>
    </message>
    <message>
        <source>Install it from https://tailscale.com/download and log in.</source>
        <translation>https://tailscale.com/download からインストールしてログインしてください。</translation>
    </message>
    <message>
        <source>Tailscale&apos;s daemon is not running.</source>
        <translation>Tailscale のデーモンが動作していません。</translation>
    </message>
    <message>
        <source>Start it with: sudo systemctl start tailscaled</source>
        <translation>次のコマンドで起動してください: sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>This machine is logged out of Tailscale.</source>
        <translation>このマシンは Tailscale からログアウトしています。</translation>
    </message>
    <message>
        <source>Log in with: sudo tailscale up</source>
        <translation>次のコマンドでログインしてください: sudo tailscale up</translation>
    </message>
    <message>
        <source>The Tailscale key of this machine has expired.</source>
        <translation>このマシンの Tailscale キーの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Renew it with: sudo tailscale up --force-reauth</source>
        <translation>次のコマンドで更新してください: sudo tailscale up --force-reauth</translation>
    </message>
    <message>
        <source>Tailscale is switched off on this machine.</source>
        <translation>このマシンの Tailscale はオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on with: tailscale up</source>
        <translation>次のコマンドでオンにしてください: tailscale up</translation>
    </message>
    <message>
        <source>Tailscale is on, but has lost its coordination server.</source>
        <translation>Tailscale はオンですが、コーディネーションサーバーとの接続が切れています。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s internet connection.</source>
        <translation>このマシンのインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>It could not be reached, so requests go to %1 until it answers again.</source>
        <extracomment>a gateway</extracomment>
        <translation>接続できなかったため、再び応答するまでリクエストは %1 に送られます。</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <extracomment>a gateway</extracomment>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Tailscale とゲートウェイを確認してください。</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
        <extracomment>a gateway</extracomment>
        <translation>%1 が現在使えないため、使用されています。</translation>
    </message>
    <message>
        <source>A request had no token of Spotmeter&apos;s, or an old one.</source>
        <translation>リクエストに Spotmeter のトークンがないか、古いトークンでした。</translation>
    </message>
    <message>
        <source>Restart the agent.</source>
        <translation>エージェントを再起動してください。</translation>
    </message>
    <message>
        <source>If it goes on, route it again on the Agents page.</source>
        <translation>続く場合は、「エージェント」ページでもう一度ルーティングしてください。</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 はこのマシンに見つかりませんでした。</translation>
    </message>
    <message>
        <source>Once it is installed, it can be routed here.</source>
        <translation>インストールすると、ここでルーティングできます。</translation>
    </message>
    <message>
        <source>The values file is %1.</source>
        <extracomment>a file with the values that are entered by hand</extracomment>
        <translation>値のファイルは %1 です。</translation>
    </message>
    <message>
        <source>%1 sends its requests to another provider.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 はリクエストを別のプロバイダーに送っています。</translation>
    </message>
    <message>
        <source>Its requests go to %1, as %2 says.</source>
        <extracomment>%2: &quot;a setting&quot; in a file</extracomment>
        <translation>%2 により、リクエストは %1 に送られています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <extracomment>a setting in a file</extracomment>
        <translation>%2 の「%1」</translation>
    </message>
    <message>
        <source>It was routed to an address that Spotmeter no longer has.</source>
        <translation>ルーティング先のアドレスは、Spotmeter がもう使っていないものです。</translation>
    </message>
    <message>
        <source>%1 was changed since Spotmeter routed it.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 は Spotmeter がルーティングした後に変更されました。</translation>
    </message>
    <message>
        <source>The settings of %1 must name a model, and the gateway has named none that offers %2.</source>
        <extracomment>%2: a path such as /v1/messages</extracomment>
        <translation>%1 の設定にはモデルの指定が必要ですが、ゲートウェイには %2 に対応するモデルがありません。</translation>
    </message>
    <message>
        <source>Check the gateway, then try again.</source>
        <translation>ゲートウェイを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It now reads %1, which Spotmeter has not changed.</source>
        <translation>現在は %1 を読み込んでいます。これは Spotmeter が変更していないファイルです。</translation>
    </message>
    <message>
        <source>%1, which an administrator manages, is stronger than your settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>管理者が管理する %1 が、あなたの設定より優先されます。</translation>
    </message>
    <message>
        <source>Ask your administrator to route %1 there.</source>
        <translation>%1 のルーティングをそこに設定するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is stronger than its own settings, so it is not routed in that folder.</source>
        <extracomment>%1 is a file; the agent is not routed</extracomment>
        <translation>%1 が自身の設定より優先されるため、そのフォルダーではルーティングされません。</translation>
    </message>
    <message>
        <source>Take the address and the key out of %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 からアドレスとキーを取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is set in %2 and is stronger than its settings.</source>
        <extracomment>%1 is a variable; the agent&apos;s settings</extracomment>
        <translation>%1 が %2 で設定されており、自身の設定より優先されます。</translation>
    </message>
    <message>
        <source>Remove %1 there, and start %2 from a new shell.</source>
        <extracomment>%1 is a variable, %2 an agent</extracomment>
        <translation>そこから %1 を取り除き、新しいシェルから %2 を起動してください。</translation>
    </message>
    <message>
        <source>%1 is set in %2, so its requests to this machine would go through the proxy.</source>
        <extracomment>%1 is a variable; the agent&apos;s requests</extracomment>
        <translation>%1 が %2 で設定されているため、このマシンへのリクエストがプロキシを経由してしまいます。</translation>
    </message>
    <message>
        <source>Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.</source>
        <translation>あわせて NO_PROXY=127.0.0.1,localhost を設定し、新しいシェルから %1 を起動してください。</translation>
    </message>
    <message>
        <source>the environment</source>
        <extracomment>where a variable is set</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>%1 runs in a container (process %2), whose 127.0.0.1 is not this machine&apos;s, so it does not go through Spotmeter.</source>
        <translation>%1 はコンテナー内で動作しています（プロセス %2）。その 127.0.0.1 はこのマシンのものではないため、Spotmeter を経由しません。</translation>
    </message>
    <message>
        <source>Run the container with the host&apos;s network, and route the agent in there by hand; or run the agent outside of it.</source>
        <translation>ホストのネットワークでコンテナーを実行し、その中のエージェントを手動でルーティングするか、エージェントをコンテナーの外で実行してください。</translation>
    </message>
    <message>
        <source>%1 has a dev container.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 には開発コンテナーがあります。</translation>
    </message>
    <message>
        <source>Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter.</source>
        <translation>その中のエージェントは独自の 127.0.0.1 を持ち、Spotmeter を経由しません。</translation>
    </message>
    <message>
        <source>Add &quot;runArgs&quot;: [&quot;--network=host&quot;] to its devcontainer.json, and route the agents in there by hand.</source>
        <translation>その devcontainer.json に &quot;runArgs&quot;: [&quot;--network=host&quot;] を追加し、中のエージェントを手動でルーティングしてください。</translation>
    </message>
    <message>
        <source>This is a WSL.</source>
        <extracomment>the Windows Subsystem for Linux</extracomment>
        <translation>これは WSL です。</translation>
    </message>
    <message>
        <source>Agents on the Windows side are not routed from here.</source>
        <translation>Windows 側のエージェントは、ここからはルーティングされません。</translation>
    </message>
    <message>
        <source>Install Spotmeter there too, or run the agents in the WSL.</source>
        <translation>そちらにも Spotmeter をインストールするか、エージェントを WSL で実行してください。</translation>
    </message>
    <message>
        <source>An editor works on this machine over SSH.</source>
        <translation>エディターが SSH 経由でこのマシン上で動作しています。</translation>
    </message>
    <message>
        <source>Its agents run here and are routed here; those on the machine in front of you are not.</source>
        <translation>そのエージェントはここで動作し、ここでルーティングされます。手元のマシンのエージェントはルーティングされません。</translation>
    </message>
    <message>
        <source>Install Spotmeter on that machine too.</source>
        <translation>そのマシンにも Spotmeter をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be routed.</source>
        <translation>%1 はルーティングできません。</translation>
    </message>
    <message>
        <source>The settings hold a key that has to be kept until you restore them, so nothing was changed.</source>
        <translation>設定には、復元するまで保管が必要なキーが含まれているため、何も変更しませんでした。</translation>
    </message>
    <message>
        <source>You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`).</source>
        <translation>自分だけが読めるファイルに Spotmeter が保管することもできます（`--keep-secrets-in-file`）。</translation>
    </message>
    <message>
        <source>The key that stands there now is kept in your keyring until you restore it.</source>
        <translation>現在あるキーは、復元するまでキーリングに保管されます。</translation>
    </message>
    <message>
        <source>The key that stands there now can be kept in a file that only you can read instead.</source>
        <translation>現在あるキーは、代わりに自分だけが読めるファイルに保管できます。</translation>
    </message>
    <message>
        <source>What is kept in %1 is not what Spotmeter put there.</source>
        <translation>%1 の内容は、Spotmeter が保管したものではありません。</translation>
    </message>
    <message>
        <source>The settings of %1 hold no token of Spotmeter.</source>
        <translation>%1 の設定に Spotmeter のトークンがありません。</translation>
    </message>
    <message>
        <source>The forwarder does not listen, so no agent can be routed to it.</source>
        <translation>フォワーダーが待ち受けていないため、エージェントをルーティングできません。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot write beside %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 と同じ場所に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 を置き換えられません: %2。</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>手動で削除してください。</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>フォルダー %1 を保存できません: %2。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>Cannot keep owner and mode of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 の所有者とパーミッションを維持できません: %2。</translation>
    </message>
    <message>
        <source>Cannot keep a copy of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 のコピーを残せません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB.</source>
        <translation>%1 は 8 MB を超えています。</translation>
    </message>
    <message>
        <source>Spotmeter does not edit such a file.</source>
        <translation>Spotmeter はこのようなファイルを編集しません。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere.</source>
        <translation>%1 はリンク先のないシンボリックリンクです。</translation>
    </message>
    <message>
        <source>Create its target, or remove the link.</source>
        <translation>リンク先を作成するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 は有効な UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>%1 was changed by another program just now.</source>
        <translation>%1 はたった今、別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>Make it writable, and try again.</source>
        <translation>書き込み可能にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The undo record %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 the reason, a sentence</extracomment>
        <translation>元に戻すための記録 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Move it away to go on without it.</source>
        <translation>これなしで続けるには、別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 is changed already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 はすでに変更されています。</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>先にそれを元に戻してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since, so it was left as it is.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>%2 の「%1」はその後変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>/%1: %2</source>
        <extracomment>the path of a file, and a sentence on it</extracomment>
        <translation>/%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3: what is wrong there</extracomment>
        <translation>%1 行 %2 列: %3。</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>値の終わりの後に余分な内容があります</translation>
    </message>
    <message>
        <source>a comment, which this file may not have</source>
        <translation>このファイルでは使えないコメントです</translation>
    </message>
    <message>
        <source>a comment that is not closed</source>
        <translation>コメントが閉じられていません</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>二重引用符で囲まれたキー名が必要です</translation>
    </message>
    <message>
        <source>a text that is not closed on its line, or has a control character</source>
        <translation>テキストが行内で閉じられていないか、制御文字を含んでいます</translation>
    </message>
    <message>
        <source>a text that is not closed</source>
        <translation>テキストが閉じられていません</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>テキストに不明なエスケープがあります</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation>ファイルが値の途中で終わっています</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>キー名がテキストではありません</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>ファイルに JSON オブジェクトが含まれていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object, so &quot;%2&quot; cannot be set in it.</source>
        <translation>「%1」はオブジェクトではないため、その中に「%2」を設定できません。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object.</source>
        <translation>キー名「%1」が同じオブジェクトに二度現れます。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>どちらか一方を取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of tables, so &quot;%2&quot; cannot be set in it.</source>
        <translation>「%1」はテーブルの配列のため、その中に「%2」を設定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in this file.</source>
        <translation>「%1」はこのファイルでは配列ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed as a whole, since it stands in the middle of an inline table.</source>
        <translation>「%1」はインラインテーブルの途中にあるため、全体を取り除けません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table in this file, but must be a single value.</source>
        <translation>「%1」はこのファイルではテーブルですが、単一の値でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table, so &quot;%2&quot; cannot be set in it.</source>
        <translation>「%1」はテーブルではないため、その中に「%2」を設定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value, so it cannot be changed as a whole.</source>
        <translation>「%1」は単一の値ではないため、全体を変更できません。</translation>
    </message>
    <message>
        <source>The file does not hold a YAML mapping.</source>
        <translation>ファイルに YAML のマッピングが含まれていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping, so &quot;%2&quot; cannot be set in it.</source>
        <translation>「%1」はマッピングではないため、その中に「%2」を設定できません。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same mapping.</source>
        <translation>キー名「%1」が同じマッピングに二度現れます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value to set anything in.</source>
        <translation>「%1」には、設定先となる値がありません。</translation>
    </message>
    <message>
        <source>A list inside a list cannot be edited.</source>
        <translation>リストの中のリストは編集できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed on its own.</source>
        <translation>「%1」だけを取り除くことはできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value that could be replaced.</source>
        <translation>「%1」は置き換え可能な単一の値ではありません。</translation>
    </message>
    <message>
        <source>The file is nested too deeply or is far too large.</source>
        <translation>ファイルの入れ子が深すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document, or something behind its end.</source>
        <translation>ファイルに複数の YAML 文書があるか、終わりの後に内容があります。</translation>
    </message>
    <message>
        <source>An .env file holds texts only.</source>
        <translation>.env ファイルにはテキストしか書けません。</translation>
    </message>
    <message>
        <source>A value with all kinds of quotes cannot be written into an .env file.</source>
        <translation>あらゆる種類の引用符を含む値は .env ファイルに書けません。</translation>
    </message>
    <message>
        <source>An .env file has no &quot;%1&quot;: it knows no tables.</source>
        <translation>.env ファイルに「%1」はありません。テーブルは使えません。</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once.</source>
        <extracomment>%1 is a variable</extracomment>
        <translation>%1 がファイルに複数回現れます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set without changing something else, because of the way the file is laid out.</source>
        <translation>ファイルの構成上、ほかの部分を変えずに「%1」を設定できません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更しませんでした。</translation>
    </message>
    <message>
        <source>Setting &quot;%1&quot; would have changed something else in the file, so nothing was changed.</source>
        <translation>「%1」を設定するとファイルのほかの部分も変わるため、何も変更しませんでした。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この問題をご報告ください。</translation>
    </message>
    <message>
        <source>Entries of lists cannot be edited in this format.</source>
        <translation>この形式ではリストの項目を編集できません。</translation>
    </message>
    <message>
        <source>There is no list entry %1.</source>
        <translation>リスト項目 %1 はありません。</translation>
    </message>
    <message>
        <source>The recorded steps do not fit the file as it is now.</source>
        <translation>記録された手順が現在のファイルに合いません。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 text.</source>
        <translation>ファイルは有効な UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>This is not a record of a change.</source>
        <translation>これは変更の記録ではありません。</translation>
    </message>
    <message>
        <source>What is kept in %1 does not belong to the change of %2.</source>
        <translation>%1 に保管されている内容は、%2 の変更のものではありません。</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; in %2 is no longer in %3.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>%2 の「%1」の以前の値は、もう %3 にありません。</translation>
    </message>
    <message>
        <source>Set it again if you need it.</source>
        <translation>必要な場合は設定し直してください。</translation>
    </message>
    <message>
        <source>Logged in</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>ログイン済み</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>ゲートウェイを発見</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>フォワーダー</translation>
    </message>
    <message>
        <source>It answers, version %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>応答しています。バージョン %1。</translation>
    </message>
    <message>
        <source>As %1, on %2.</source>
        <extracomment>logged in as a person, on a machine</extracomment>
        <translation>%2 で %1 として。</translation>
    </message>
    <message>
        <source>The tailnet&apos;s names end in %1.</source>
        <translation>tailnet の名前の末尾は %1 です。</translation>
    </message>
    <message>
        <source>MagicDNS is switched off in this tailnet, so its machines have no names.</source>
        <translation>この tailnet では MagicDNS がオフのため、マシンに名前がありません。</translation>
    </message>
    <message>
        <source>Ask an admin to switch it on, or set the gateway&apos;s URL to its tailnet address.</source>
        <translation>管理者にオンにするよう依頼するか、ゲートウェイの URL に tailnet のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1, trusted by your setting.</source>
        <extracomment>%1 is the gateway&apos;s URL</extracomment>
        <translation>%1、設定により信頼されています。</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>an address, and whose it is</extracomment>
        <translation>%1 は %2 のものです。</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <extracomment>an address accepts the connection</extracomment>
        <translation>%1 が受け付けています。</translation>
    </message>
    <message>
        <source>In %1 ms.</source>
        <extracomment>the gateway answers</extracomment>
        <translation>%1 ミリ秒で応答。</translation>
    </message>
    <message>
        <source>The gateway admits this machine.</source>
        <translation>ゲートウェイはこのマシンを許可しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>%n 個のモデルを利用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota %1 is used up.</source>
        <translation>クォータ %1 を使い切りました。</translation>
    </message>
    <message>
        <source>It refills all the time (%1); wait, or ask your gateway&apos;s admin.</source>
        <extracomment>%1: $5.00/day</extracomment>
        <translation>少しずつ補充されます（%1）。待つか、ゲートウェイの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>It refills all the time; wait, or ask your gateway&apos;s admin.</source>
        <translation>少しずつ補充されます。待つか、ゲートウェイの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Not told by the gateway: %1.</source>
        <extracomment>%1: why there are no quotas</extracomment>
        <translation>ゲートウェイから通知がありません: %1。</translation>
    </message>
    <message>
        <source>Every quota has something left.</source>
        <translation>すべてのクォータに残りがあります。</translation>
    </message>
    <message>
        <source>It listens on %1.</source>
        <extracomment>the forwarder</extracomment>
        <translation>%1 で待ち受けています。</translation>
    </message>
    <message>
        <source>It goes through the forwarder.</source>
        <extracomment>an agent</extracomment>
        <translation>フォワーダーを経由しています。</translation>
    </message>
    <message>
        <source>Route it again with: spotmeter agents enable %1</source>
        <translation>次のコマンドでもう一度ルーティングしてください: spotmeter agents enable %1</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>quotas</extracomment>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>format not recognised</source>
        <extracomment>of quotas</extracomment>
        <translation>形式を認識できません</translation>
    </message>
    <message>
        <source>no quota applies</source>
        <translation>適用されるクォータなし</translation>
    </message>
    <message>
        <source>%1 of %2 quotas not recognised</source>
        <translation>%2 個中 %1 個のクォータを認識できません</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a connector of the gateway, such as github</extracomment>
        <translation>%1（接続済み）</translation>
    </message>
    <message>
        <source>%1/day</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1/日</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>a quota&apos;s name, what it is now, and what it was</extracomment>
        <translation>%1: %2（以前は %3）。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no quota before, or none now</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2.</source>
        <translation>ゲートウェイ %1 はステータス %2 で拒否しました。</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>ゲートウェイ %1 はステータス %2 で拒否しました: %3</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a role and a model grant for %1.</source>
        <translation>ゲートウェイの管理者に、%1 のロールとモデルの許可を依頼してください。</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2.</source>
        <translation>ゲートウェイ %1 はステータス %2 で失敗しました。</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>ゲートウェイ %1 はステータス %2 で失敗しました: %3</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>If it stays, tell your gateway&apos;s admin.</source>
        <translation>解消しない場合は、ゲートウェイの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 (%2) answered with %3, so it is not an AI gateway.</source>
        <translation>%1 (%2) は%3を返したため、AI ゲートウェイではありません。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>status %1 and no list of models</source>
        <translation>モデル一覧のないステータス %1 の応答</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the one your admin gave you.</source>
        <translation>ゲートウェイの URL に、管理者から伝えられたものを設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>ゲートウェイの一覧のうち %n 個のモデルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>tailscaled does not confirm that %1 is the gateway %2: %3</source>
        <extracomment>%3: the reason, a sentence</extracomment>
        <translation>tailscaled は、%1 がゲートウェイ %2 であることを確認できません: %3</translation>
    </message>
    <message>
        <source>it says that it belongs to %1.</source>
        <extracomment>an address</extracomment>
        <translation>アドレスは %1 のものと応答しています。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>そこには何も送信していません。</translation>
    </message>
    <message>
        <source>Check it with: tailscale whois %1</source>
        <translation>次のコマンドで確認してください: tailscale whois %1</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>tailscaled did not connect to it</source>
        <translation>tailscaled が接続しませんでした</translation>
    </message>
    <message>
        <source>tailscaled says that this address is not in the tailnet</source>
        <translation>tailscaled によると、このアドレスは tailnet にありません</translation>
    </message>
    <message>
        <source>its answer is not HTTP as we know it (%1)</source>
        <translation>応答が想定した HTTP ではありません (%1)</translation>
    </message>
    <message>
        <source>it closed the connection before its answer was complete</source>
        <translation>応答が完了する前に接続が閉じられました</translation>
    </message>
    <message>
        <source>The answer to /v1/models is not a list of models.</source>
        <translation>/v1/models の応答がモデルの一覧ではありません。</translation>
    </message>
    <message>
        <source>The answer to /api/providers is not a list of providers.</source>
        <translation>/api/providers の応答がプロバイダーの一覧ではありません。</translation>
    </message>
    <message>
        <source>Tailscale has not answered yet.</source>
        <translation>Tailscale からまだ応答がありません。</translation>
    </message>
    <message>
        <source>The gateway &quot;%1&quot; is looked up in the tailnet, and that is not reachable: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>ゲートウェイ「%1」は tailnet で検索されますが、tailnet に接続できません: %2</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the name your admin gave you, such as http://ai.%1.</source>
        <translation>ゲートウェイの URL に、http://ai.%1 のような、管理者から伝えられた名前を設定してください。</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>%1 でしょうか？</translation>
    </message>
    <message>
        <source>Then set the gateway&apos;s URL to that.</source>
        <translation>その場合は、それをゲートウェイの URL に設定してください。</translation>
    </message>
    <message>
        <source>No machine named &quot;%1&quot; is visible in the tailnet %2.</source>
        <translation>「%1」という名前のマシンは tailnet %2 に見当たりません。</translation>
    </message>
    <message>
        <source>tailscaled has no network interface here, so %1 is not reached by https.</source>
        <translation>ここでは tailscaled にネットワークインターフェイスがないため、%1 に https で接続できません。</translation>
    </message>
    <message>
        <source>Write http: the tailnet encrypts already.</source>
        <translation>http と書いてください。tailnet がすでに暗号化しています。</translation>
    </message>
    <message>
        <source>%1 is not the address of a machine in your tailnet.</source>
        <translation>%1 はあなたの tailnet のマシンのアドレスではありません。</translation>
    </message>
    <message>
        <source>If you trust this gateway, set &quot;gateway_trusted&quot;; else set &quot;gateway_url&quot; to a machine of the tailnet.</source>
        <translation>このゲートウェイを信頼する場合は「gateway_trusted」を設定し、そうでなければ「gateway_url」に tailnet のマシンを設定してください。</translation>
    </message>
    <message>
        <source>The gateway URL begins with https.</source>
        <translation>ゲートウェイの URL が https で始まっています。</translation>
    </message>
    <message>
        <source>Write http if it is a machine of the tailnet, which encrypts already.</source>
        <translation>tailnet のマシンなら http と書いてください。tailnet がすでに暗号化しています。</translation>
    </message>
    <message>
        <source>If it is elsewhere and you trust it, give its full name and set &quot;gateway_trusted&quot;.</source>
        <translation>ほかの場所にあって信頼する場合は、完全な名前を指定し、「gateway_trusted」を設定してください。</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; is not a URL.</source>
        <translation>ゲートウェイの URL「%1」は URL ではありません。</translation>
    </message>
    <message>
        <source>Write it like http://ai.</source>
        <translation>http://ai のように書いてください。</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; does not begin with http://.</source>
        <translation>ゲートウェイの URL「%1」が http:// で始まっていません。</translation>
    </message>
    <message>
        <source>The gateway URL holds a user name or password.</source>
        <translation>ゲートウェイの URL にユーザー名かパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Take it out: the gateway knows you by your machine.</source>
        <translation>取り除いてください。ゲートウェイはマシンによってあなたを識別します。</translation>
    </message>
    <message>
        <source>The gateway URL must end after the host: write %1://%2, without &quot;%3&quot;.</source>
        <translation>ゲートウェイの URL はホストで終わる必要があります。「%3」を付けずに %1://%2 と書いてください。</translation>
    </message>
    <message>
        <source>The gateway %1 wants a key of its own.</source>
        <translation>ゲートウェイ %1 は専用のキーを必要とします。</translation>
    </message>
    <message>
        <source>The keyring holds no key for it.</source>
        <extracomment>for the gateway</extracomment>
        <translation>キーリングにそのキーがありません。</translation>
    </message>
    <message>
        <source>Store it with: spotmeter credential set</source>
        <translation>次のコマンドで保存してください: spotmeter credential set</translation>
    </message>
    <message>
        <source>Then run: spotmeter credential</source>
        <translation>その後、次を実行してください: spotmeter credential</translation>
    </message>
    <message>
        <source>the preferred gateway</source>
        <translation>優先ゲートウェイ</translation>
    </message>
    <message>
        <source>Spotmeter is still looking for the gateway.</source>
        <translation>Spotmeter はまだゲートウェイを探しています。</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>%1 の証明書を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM format.</source>
        <translation>%1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>Ask your admin for the file that begins with BEGIN CERTIFICATE.</source>
        <translation>BEGIN CERTIFICATE で始まるファイルを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>読めるのは自分だけです。</translation>
    </message>
    <message>
        <source>Only %1 can read it.</source>
        <extracomment>a person</extracomment>
        <translation>読めるのは %1 だけです。</translation>
    </message>
    <message>
        <source>Everyone on this machine can read it.</source>
        <translation>このマシンの全員が読めます。</translation>
    </message>
    <message>
        <source>Members of the group %1 can read it.</source>
        <translation>グループ %1 のメンバーが読めます。</translation>
    </message>
    <message>
        <source>You and %1 can read it.</source>
        <translation>自分と %1 が読めます。</translation>
    </message>
    <message>
        <source>%1 and %2 can read it.</source>
        <extracomment>persons</extracomment>
        <translation>%1 と %2 が読めます。</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Who can read it is not known.</source>
        <translation>誰が読めるかは不明です。</translation>
    </message>
    <message>
        <source>git ignores it.</source>
        <translation>git の無視対象です。</translation>
    </message>
    <message>
        <source>git does not ignore it, so that the next commit may take it along.</source>
        <translation>git の無視対象ではないため、次のコミットに含まれる可能性があります。</translation>
    </message>
    <message>
        <source>git tracks it.</source>
        <translation>git の管理対象です。</translation>
    </message>
    <message>
        <source>git tracks it, so that the next push may take it along.</source>
        <translation>git の管理対象のため、次のプッシュに含まれる可能性があります。</translation>
    </message>
    <message>
        <source>git tracks it, and whoever may read the repository on %1 gets it.</source>
        <extracomment>%1: github.com</extracomment>
        <translation>git の管理対象で、%1 のリポジトリを読める人なら誰でも入手できます。</translation>
    </message>
    <message>
        <source>%1 copies it to other machines.</source>
        <extracomment>%1: Dropbox</extracomment>
        <translation>%1 がほかのマシンにコピーします。</translation>
    </message>
    <message>
        <source>it is in a folder of backups, where it outlives its removal elsewhere.</source>
        <translation>バックアップのフォルダーにあり、ほかの場所で削除しても残ります。</translation>
    </message>
    <message>
        <source>Every program that you run can read it.</source>
        <translation>あなたが実行するすべてのプログラムが読めます。</translation>
    </message>
    <message>
        <source>environment of %1 (process %2): %3</source>
        <extracomment>of a running program; %3 is a variable</extracomment>
        <translation>%1 の環境変数（プロセス %2）: %3</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1 of %2.</source>
        <extracomment>%2 is a day</extracomment>
        <translation>git の履歴の、%2 のコミット %1 以降にあります。</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1.</source>
        <translation>git の履歴の、コミット %1 以降にあります。</translation>
    </message>
    <message>
        <source>In git&apos;s history, where no branch leads to any more.</source>
        <translation>git の履歴の、どのブランチからもたどれない場所にあります。</translation>
    </message>
    <message>
        <source>whoever may read the repository&apos;s remote gets it.</source>
        <translation>リポジトリのリモートを読める人なら誰でも入手できます。</translation>
    </message>
    <message>
        <source>whoever gets the repository gets it.</source>
        <translation>リポジトリを入手した人なら誰でも入手できます。</translation>
    </message>
    <message>
        <source>Moved the key %1 from %2 to the keychain as %3.</source>
        <translation>キー %1 を %2 からキーチェーンへ %3 として移動。</translation>
    </message>
    <message>
        <source>Removed the key %1 from %2.</source>
        <translation>キー %1 を %2 から削除。</translation>
    </message>
    <message>
        <source>Blotted out the key %1 in %2.</source>
        <translation>%2 のキー %1 を伏せ字に変更。</translation>
    </message>
    <message>
        <source>Made %1 readable by its owner alone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 を所有者だけが読めるように変更。</translation>
    </message>
    <message>
        <source>Told git to ignore %1.</source>
        <extracomment>a file</extracomment>
        <translation>git が %1 を無視するように設定。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was done, a sentence</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>of a file: 0644 → 0600</extracomment>
        <translation>パーミッション %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 は %n 分前に書き込まれ、まだ使用中の可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>1 時間後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>A program has %1 open.</source>
        <extracomment>a file</extracomment>
        <translation>プログラムが %1 を開いています。</translation>
    </message>
    <message>
        <source>End it first.</source>
        <extracomment>a program</extracomment>
        <translation>先にそれを終了してください。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 is its owner&apos;s alone already.</source>
        <extracomment>a file</extracomment>
        <translation>%1 はすでに所有者だけが読めます。</translation>
    </message>
    <message>
        <source>%1 is in no git work tree.</source>
        <extracomment>a file</extracomment>
        <translation>%1 は git の作業ツリーにありません。</translation>
    </message>
    <message>
        <source>If git tracks the file already, take it out with `git rm --cached` and revoke the key.</source>
        <translation>git がすでにこのファイルを管理している場合は、`git rm --cached` で外し、キーを失効させてください。</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1.</source>
        <translation>%1 のパーミッションを変更できません。</translation>
    </message>
    <message>
        <source>The keychain has another key named %1.</source>
        <translation>キーチェーンに %1 という名前の別のキーがあります。</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>このキーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <extracomment>a file</extracomment>
        <translation>%1 はその後変更されました。</translation>
    </message>
    <message>
        <source>It was not touched; the key is in the keychain as %1.</source>
        <extracomment>a file was not touched</extracomment>
        <translation>ファイルには手を加えていません。キーは %1 としてキーチェーンにあります。</translation>
    </message>
    <message>
        <source>There is no change %1 to undo.</source>
        <translation>元に戻せる変更 %1 はありません。</translation>
    </message>
    <message>
        <source>The record of a remedy cannot be read.</source>
        <translation>対処の記録を読み取れません。</translation>
    </message>
    <message>
        <source>The key is no longer in %1.</source>
        <extracomment>a file</extracomment>
        <translation>キーはもう %1 にありません。</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1 has the key in a line that is no plain NAME=value.</source>
        <extracomment>a file</extracomment>
        <translation>%1 では、キーが単純な「名前=値」ではない行にあります。</translation>
    </message>
    <message>
        <source>Change that line by hand.</source>
        <translation>その行を手動で変更してください。</translation>
    </message>
    <message>
        <source>%1 has the key in a comment only.</source>
        <extracomment>a file</extracomment>
        <translation>%1 では、キーがコメントにしかありません。</translation>
    </message>
    <message>
        <source>Remove it there.</source>
        <translation>そこから取り除いてください。</translation>
    </message>
    <message>
        <source>Start what needs it with `spotmeter secret run -- command`.</source>
        <translation>キーを必要とするものは `spotmeter secret run -- command` で起動してください。</translation>
    </message>
    <message>
        <source>%1 cannot be parsed.</source>
        <extracomment>a file</extracomment>
        <translation>%1 を解析できません。</translation>
    </message>
    <message>
        <source>Mend it, or change it by hand.</source>
        <translation>修復するか、手動で変更してください。</translation>
    </message>
    <message>
        <source>%1 is read by a program that looks no values up.</source>
        <extracomment>a file</extracomment>
        <translation>%1 は、値をほかから取得しないプログラムが読み込みます。</translation>
    </message>
    <message>
        <source>Remove the key, or let the program log in.</source>
        <translation>キーを取り除くか、プログラムでログインしてください。</translation>
    </message>
    <message>
        <source>%1 has the key outside its values.</source>
        <extracomment>a file</extracomment>
        <translation>%1 では、キーが値以外の場所にあります。</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>手動で変更してください。</translation>
    </message>
    <message>
        <source>%1 has the key where no name tells what to call it.</source>
        <extracomment>a file</extracomment>
        <translation>%1 では、キーの呼び名が分かる名前がありません。</translation>
    </message>
    <message>
        <source>Give it one with --name.</source>
        <extracomment>a name</extracomment>
        <translation>--name で名前を付けてください。</translation>
    </message>
    <message>
        <source>Start the program with `spotmeter secret run -- command`, so that it has %1.</source>
        <extracomment>a variable</extracomment>
        <translation>%1 が使えるように、プログラムを `spotmeter secret run -- command` で起動してください。</translation>
    </message>
    <message>
        <source>Revoke the key: whoever read the file before has it.</source>
        <translation>キーを失効させてください。以前にファイルを読んだ人はキーを持っています。</translation>
    </message>
    <message>
        <source>%1 is of a kind that Spotmeter does not change.</source>
        <extracomment>a file</extracomment>
        <translation>%1 は Spotmeter が変更しない種類のファイルです。</translation>
    </message>
    <message>
        <source>Change it by hand, then revoke the key.</source>
        <translation>手動で変更してから、キーを失効させてください。</translation>
    </message>
    <message>
        <source>Say why it is to be ignored: whoever looks again will want to know.</source>
        <translation>無視する理由を入力してください。後で確認する人が知りたいはずです。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>a file of ignored keys</extracomment>
        <translation>%1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>it is not a JSON file of version 1</source>
        <translation>バージョン 1 の JSON ファイルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2027-01-31</source>
        <translation>「%1」は日付ではありません。2027-01-31 のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>2027-01-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Ignored from now on: %1.</source>
        <translation>今後無視します: %1。</translation>
    </message>
    <message>
        <source>The home folder was not scanned yet.</source>
        <translation>ホームフォルダーはまだスキャンされていません。</translation>
    </message>
    <message>
        <source>Start with `spotmeter scan`.</source>
        <translation>`spotmeter scan` から始めてください。</translation>
    </message>
    <message>
        <source>There is no file or folder %1 to scan.</source>
        <translation>スキャンするファイルやフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>スキャンは途中で停止しました。</translation>
    </message>
    <message>
        <source>The scan broke off.</source>
        <translation>スキャンが中断しました。</translation>
    </message>
    <message>
        <source>Nothing was changed; try a smaller folder.</source>
        <translation>何も変更していません。もっと小さいフォルダーでお試しください。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>既定のキーリングがまだありません。</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password settings.</source>
        <translation>システムのパスワード設定で作成してください。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>If it asks for a password, answer it and try again.</source>
        <translation>パスワードを求められたら入力し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring has no entry &quot;%1&quot;.</source>
        <translation>キーリングに項目「%1」がありません。</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>キーリングに拒否されました: %1</translation>
    </message>
    <message>
        <source>There is no keyring here: %1</source>
        <translation>ここにはキーリングがありません: %1</translation>
    </message>
    <message>
        <source>What came was not HTTP.</source>
        <translation>受信したものは HTTP ではありませんでした。</translation>
    </message>
    <message>
        <source>Some other program speaks to this port.</source>
        <translation>別のプログラムがこのポートと通信しています。</translation>
    </message>
    <message>
        <source>Point only agents at it.</source>
        <extracomment>a port</extracomment>
        <translation>エージェントだけをこのポートに向けてください。</translation>
    </message>
    <message>
        <source>Another user of this machine tried to use your gateway.</source>
        <translation>このマシンの別のユーザーが、あなたのゲートウェイを使おうとしました。</translation>
    </message>
    <message>
        <source>Nothing to do here: they need a Spotmeter of their own.</source>
        <translation>ここでは何もする必要はありません。そのユーザーには自分の Spotmeter が必要です。</translation>
    </message>
    <message>
        <source>A program asked for a tunnel, as from a proxy.</source>
        <translation>プログラムが、プロキシに対するようにトンネルを要求しました。</translation>
    </message>
    <message>
        <source>Spotmeter is no proxy.</source>
        <translation>Spotmeter はプロキシではありません。</translation>
    </message>
    <message>
        <source>Take its address out of HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>HTTP_PROXY と HTTPS_PROXY からそのアドレスを取り除いてください。</translation>
    </message>
    <message>
        <source>A request named another host than this machine.</source>
        <translation>リクエストがこのマシン以外のホストを指定していました。</translation>
    </message>
    <message>
        <source>Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name.</source>
        <translation>エージェントには、Spotmeter が待ち受けているアドレスを、ほかの名前ではなく 127.0.0.1 で指定してください。</translation>
    </message>
    <message>
        <source>A web page tried to call the gateway through your browser.</source>
        <translation>ウェブページがブラウザー経由でゲートウェイを呼び出そうとしました。</translation>
    </message>
    <message>
        <source>Nothing to do here: nothing was sent.</source>
        <translation>ここでは何もする必要はありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Close the page if you do not trust it.</source>
        <translation>信頼できないページは閉じてください。</translation>
    </message>
    <message>
        <source>A request named no agent in its address.</source>
        <translation>リクエストのアドレスにエージェントの指定がありませんでした。</translation>
    </message>
    <message>
        <source>Route the agent on the Agents page instead of setting its address by hand.</source>
        <translation>アドレスを手動で設定する代わりに、「エージェント」ページでルーティングしてください。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>%2 のポート %1 は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Cannot listen on port %1 of %2: %3.</source>
        <translation>%2 のポート %1 で待ち受けできません: %3。</translation>
    </message>
    <message>
        <source>It belongs to another user (uid %1).</source>
        <extracomment>a port</extracomment>
        <translation>別のユーザー（uid %1）のものです。</translation>
    </message>
    <message>
        <source>It is held by %1 (process %2).</source>
        <extracomment>a port, by a program</extracomment>
        <translation>%1（プロセス %2）が使用しています。</translation>
    </message>
    <message>
        <source>End it, or choose another port in Settings.</source>
        <extracomment>a program that holds the port</extracomment>
        <translation>そのプログラムを終了するか、設定で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>ポリシー %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>Nothing is forwarded until your administrator corrects it.</source>
        <translation>管理者が修正するまで、何も転送されません。</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <extracomment>the policy</extracomment>
        <translation>読み取れません (%1)。</translation>
    </message>
    <message>
        <source>it must belong to root, and nobody else may write it.</source>
        <extracomment>the policy</extracomment>
        <translation>root が所有し、ほかの誰も書き込めないようにする必要があります。</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1 at byte %2).</source>
        <extracomment>the policy</extracomment>
        <translation>JSON オブジェクトではありません（%2 バイト目で %1）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an object &quot;settings&quot; nor a list &quot;allowed_agents&quot;.</source>
        <extracomment>in the policy</extracomment>
        <translation>「%1」はオブジェクト「settings」でもリスト「allowed_agents」でもありません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is set by your administrator, in %2.</source>
        <translation>設定「%1」は、管理者が %2 で指定しています。</translation>
    </message>
    <message>
        <source>Routing &quot;%1&quot; is not allowed by your administrator, in %2.</source>
        <translation>「%1」のルーティングは、管理者が %2 で許可していません。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be %2.</source>
        <extracomment>%2: what it may be</extracomment>
        <translation>設定「%1」に指定できるのは次のものです: %2。</translation>
    </message>
    <message>
        <source>There is no setting called &quot;%1&quot;.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>what a setting may be</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>what a setting may be</extracomment>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a list of gateway URLs</source>
        <extracomment>what a setting may be</extracomment>
        <translation>ゲートウェイの URL のリスト</translation>
    </message>
    <message>
        <source>a list of budgets</source>
        <extracomment>what a setting may be</extracomment>
        <translation>予算のリスト</translation>
    </message>
    <message>
        <source>an object with a price for each model</source>
        <extracomment>what a setting may be</extracomment>
        <translation>モデルごとの価格を持つオブジェクト</translation>
    </message>
    <message>
        <source>a list of some of: %1</source>
        <extracomment>what a setting may be</extracomment>
        <translation>次のうちいくつかのリスト: %1</translation>
    </message>
    <message>
        <source>the name of a header, such as Authorization or x-api-key, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>Authorization や x-api-key などのヘッダー名、または空（なし）</translation>
    </message>
    <message>
        <source>the name of a header, such as X-Coding-Agent, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>X-Coding-Agent などのヘッダー名、または空（なし）</translation>
    </message>
    <message>
        <source>the full path of a PEM file, or empty for the system&apos;s certificates</source>
        <extracomment>what a setting may be</extracomment>
        <translation>PEM ファイルの完全なパス、または空（システムの証明書）</translation>
    </message>
    <message>
        <source>the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>http://collector:4318 のような OpenTelemetry コレクターのアドレス、または空（なし）</translation>
    </message>
    <message>
        <source>a port number from 1 to 65535, or 0 for any free one</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1～65535 のポート番号、または 0（空いている任意のポート）</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1～300 の秒数</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400</source>
        <extracomment>what a setting may be</extracomment>
        <translation>1～86400 の秒数</translation>
    </message>
    <message>
        <source>a number of days up to 36500, or 0 to keep all</source>
        <extracomment>what a setting may be</extracomment>
        <translation>36500 までの日数、または 0（すべて保持）</translation>
    </message>
    <message>
        <source>%1 is not a JSON object (%2 at byte %3).</source>
        <extracomment>the file of settings</extracomment>
        <translation>%1 は JSON オブジェクトではありません（%3 バイト目で %2）。</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start with the defaults.</source>
        <translation>修正するか、既定値から始めるには別の場所に移してください。</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1.</source>
        <translation>%1 のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot;: %2</source>
        <extracomment>a model, and a sentence</extracomment>
        <translation>「%1」の価格: %2</translation>
    </message>
    <message>
        <source>A price must be a number of dollars from 0 to 1,000,000 per million tokens.</source>
        <translation>価格は 100 万トークンあたり 0～1,000,000 ドルの数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>Is the disk full, or a limit reached?</source>
        <translation>ディスクがいっぱいか、上限に達していませんか？</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>それまでの記録は保持されています。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a history of Spotmeter (%2).</source>
        <translation>%1 は破損しているか、Spotmeter の履歴ではありません (%2)。</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a new one.</source>
        <translation>そのままにしてあります。新しく始めるには別の場所に移してください。</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <extracomment>the history</extracomment>
        <translation>別のプログラムが %1 を使用しています。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <extracomment>a program</extracomment>
        <translation>それを閉じてください。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <extracomment>the history</extracomment>
        <translation>%1 のための空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 を開くか書き込むことができません (%2)。</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder.</source>
        <translation>ファイルとそのフォルダーに誰が書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>%1: the database says &quot;%2&quot;.</source>
        <translation>%1: データベースからのメッセージ「%2」。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 does not exist.</source>
        <translation>まだ何も記録されていません: %1 は存在しません。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 is empty.</source>
        <translation>まだ何も記録されていません: %1 は空です。</translation>
    </message>
    <message>
        <source>%1 was written by an older Spotmeter.</source>
        <extracomment>the history</extracomment>
        <translation>%1 は古いバージョンの Spotmeter が書いたものです。</translation>
    </message>
    <message>
        <source>Start the service once; it brings the file up to date.</source>
        <translation>サービスを一度起動すると、ファイルが更新されます。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a history.</source>
        <translation>そのままにしてあります。履歴を始めるには別の場所に移してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Spotmeter (schema %2, this one knows %3).</source>
        <extracomment>the history</extracomment>
        <translation>%1 は新しいバージョンの Spotmeter が書いたものです（スキーマ %2、対応しているのは %3）。</translation>
    </message>
    <message>
        <source>It was left as it is; install the newer version again.</source>
        <translation>そのままにしてあります。新しいバージョンをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>そこに誰が書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <extracomment>the history</extracomment>
        <translation>%1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot be read and written at the same time (no write-ahead log).</source>
        <extracomment>the history</extracomment>
        <translation>%1 は、読み取りと書き込みを同時に行えないファイルシステムにあります（先行書き込みログなし）。</translation>
    </message>
    <message>
        <source>Keep it on a local disk.</source>
        <extracomment>the history</extracomment>
        <translation>ローカルディスクに置いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so what the agents&apos; logs tell is not recorded.</source>
        <extracomment>the history</extracomment>
        <translation>%1 を開けないため、エージェントのログの内容は記録されません。</translation>
    </message>
    <message>
        <source>It is read again later.</source>
        <translation>後でもう一度読み取ります。</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer at %1.</source>
        <translation>Spotmeter サービスが %1 で応答しません。</translation>
    </message>
    <message>
        <source>Start it with `spotmeterd`.</source>
        <translation>`spotmeterd` で起動してください。</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>サービスがステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>サービスの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The Spotmeter service hung up before it answered.</source>
        <translation>Spotmeter サービスが応答する前に切断しました。</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start.</source>
        <translation>Spotmeter サービスが起動しませんでした。</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start within %1 seconds.</source>
        <translation>Spotmeter サービスが %1 秒以内に起動しませんでした。</translation>
    </message>
    <message>
        <source>spotmeterd is neither beside this program nor on PATH.</source>
        <translation>spotmeterd がこのプログラムと同じ場所にも PATH にもありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>a program</extracomment>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>Install Spotmeter again.</source>
        <translation>Spotmeter をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>This user may not talk to Tailscale&apos;s daemon.</source>
        <translation>このユーザーは Tailscale のデーモンと通信できません。</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine for access to tailscaled&apos;s socket.</source>
        <translation>このマシンの管理者に、tailscaled のソケットへのアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>Tailscale is starting.</source>
        <translation>Tailscale を起動しています。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>This machine waits for approval by an admin of the tailnet.</source>
        <translation>このマシンは tailnet の管理者の承認を待っています。</translation>
    </message>
    <message>
        <source>Ask an admin to approve it in the admin console, under Machines.</source>
        <translation>管理コンソールの Machines で承認するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The state of Tailscale is not known.</source>
        <translation>Tailscale の状態は不明です。</translation>
    </message>
    <message>
        <source>Check it with: tailscale status</source>
        <translation>次のコマンドで確認してください: tailscale status</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>このマシンの Tailscale キーは %n 時間後に期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with: spotmeter login</source>
        <translation>次のコマンドで更新してください: spotmeter login</translation>
    </message>
    <message>
        <source>This machine is tagged, so the gateway counts what everybody does here as %1, not as you.</source>
        <translation>このマシンにはタグが付いているため、ゲートウェイはここでの全員の使用をあなたではなく %1 として数えます。</translation>
    </message>
    <message>
        <source>The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable.</source>
        <translation>このマシンが使う出口ノードがオフラインのため、tailnet の外には接続できません。</translation>
    </message>
    <message>
        <source>Choose another with: tailscale set --exit-node=</source>
        <translation>次のコマンドで別のものを選んでください: tailscale set --exit-node=</translation>
    </message>
    <message>
        <source>tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address.</source>
        <translation>tailscaled はユーザースペースモードで動作しています。通常のプログラムはアドレスで tailnet に接続できません。</translation>
    </message>
    <message>
        <source>tailscaled does not run.</source>
        <translation>tailscaled が動作していません。</translation>
    </message>
    <message>
        <source>This user may not talk to tailscaled.</source>
        <translation>このユーザーは tailscaled と通信できません。</translation>
    </message>
    <message>
        <source>tailscaled does not answer.</source>
        <translation>tailscaled が応答しません。</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <extracomment>tailscaled</extracomment>
        <translation>応答が完了する前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>Its answer cannot be read: %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>応答を読み取れません: %1。</translation>
    </message>
    <message>
        <source>The path of tailscaled&apos;s socket, %1, has %2 bytes, but the system allows %3.</source>
        <translation>tailscaled のソケットのパス %1 は %2 バイトですが、システムの上限は %3 です。</translation>
    </message>
    <message>
        <source>Set a shorter path, for instance a link in your home folder.</source>
        <translation>ホームフォルダー内のリンクなど、短いパスを設定してください。</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1.</source>
        <translation>tailscaled がステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1: %2</source>
        <translation>tailscaled がステータス %1 を返しました: %2</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status is not a JSON object (%1).</source>
        <translation>tailscaled の状態が JSON オブジェクトではありません (%1)。</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status does not say in which state it is (BackendState).</source>
        <translation>tailscaled の状態に BackendState がありません。</translation>
    </message>
    <message>
        <source>tailscaled&apos;s answer to whois names no machine.</source>
        <translation>whois に対する tailscaled の応答にマシンがありません。</translation>
    </message>
    <message>
        <source>tailscaled lets only root and its operator log in.</source>
        <translation>tailscaled でログインできるのは root とオペレーターだけです。</translation>
    </message>
    <message>
        <source>Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set --operator=$USER</source>
        <translation>sudo tailscale up --force-reauth を実行するか、次のコマンドでオペレーターになってください: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>tailscaled gave no page to log in at.</source>
        <translation>tailscaled からログインページの提示がありませんでした。</translation>
    </message>
    <message>
        <source>Check it with: tailscale up</source>
        <translation>次のコマンドで確認してください: tailscale up</translation>
    </message>
    <message>
        <source>A .aider.conf.yml in a project is stronger than these settings.</source>
        <extracomment>about Aider</extracomment>
        <translation>プロジェクト内の .aider.conf.yml がこの設定より優先されます。</translation>
    </message>
    <message>
        <source>No login is needed: the gateway brings the key.</source>
        <translation>ログインは不要です。キーはゲートウェイが用意します。</translation>
    </message>
    <message>
        <source>Your own Claude login stays in use and goes along to the gateway, for gateways that want each caller&apos;s subscription.</source>
        <translation>ご自身の Claude のログインがそのまま使われ、ゲートウェイにも渡されます。利用者ごとのサブスクリプションを求めるゲートウェイ向けです。</translation>
    </message>
    <message>
        <source>A gateway takes the place of the claude.ai account in the app.</source>
        <translation>アプリでは、ゲートウェイが claude.ai のアカウントの代わりになります。</translation>
    </message>
    <message>
        <source>In Claude Desktop, choose Help, Troubleshooting, Enable Developer Mode.</source>
        <translation>Claude Desktop で Help、Troubleshooting、Enable Developer Mode を選びます。</translation>
    </message>
    <message>
        <source>Choose Developer, Configure Third-Party Inference, Gateway, and enter the BASE_URL and API_KEY of the values file.</source>
        <translation>Developer、Configure Third-Party Inference、Gateway を選び、値のファイルの BASE_URL と API_KEY を入力します。</translation>
    </message>
    <message>
        <source>No login is needed, but sessions begun before or after are listed apart from those begun while routed.</source>
        <translation>ログインは不要ですが、ルーティングの前後に始めたセッションは、ルーティング中に始めたものとは別に一覧表示されます。</translation>
    </message>
    <message>
        <source>All sessions stay together, but you stay logged in to Codex, and your own login goes along to the gateway.</source>
        <translation>すべてのセッションが一緒に保たれますが、Codex にログインしたままとなり、ご自身のログインもゲートウェイに渡されます。</translation>
    </message>
    <message>
        <source>&quot;Spotmeter&quot; is the first of its models.</source>
        <translation>「Spotmeter」はモデルの先頭にあります。</translation>
    </message>
    <message>
        <source>Models that you choose besides it go to their own providers.</source>
        <translation>それ以外に選んだモデルは、それぞれのプロバイダーに送られます。</translation>
    </message>
    <message>
        <source>Copilot CLI has no settings file for this, so its variables are set for your next login.</source>
        <translation>Copilot CLI にはこのための設定ファイルがないため、変数は次回のログインから有効になります。</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>いったんログアウトし、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>A crush.json in a project, and a crushrc script, are stronger than these settings.</source>
        <translation>プロジェクト内の crush.json と crushrc スクリプトがこの設定より優先されます。</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, which cannot reach this machine.</source>
        <translation>Cursor は自社のサーバーからリクエストを送るため、このマシンに接続できません。</translation>
    </message>
    <message>
        <source>droid tells its maker about the use of such models, and its window asks for a Factory login; &quot;droid exec&quot; does not.</source>
        <translation>droid はこうしたモデルの使用を開発元に伝え、ウィンドウでは Factory へのログインを求めます。「droid exec」では求めません。</translation>
    </message>
    <message>
        <source>Gemini CLI reads these settings only in folders that you trust, and only where the project has no .env of its own.</source>
        <translation>Gemini CLI がこの設定を読むのは、信頼したフォルダーで、かつプロジェクトに独自の .env がない場合だけです。</translation>
    </message>
    <message>
        <source>Run &quot;goose configure&quot; and choose the model of the provider Spotmeter.</source>
        <translation>「goose configure」を実行し、プロバイダー Spotmeter のモデルを選びます。</translation>
    </message>
    <message>
        <source>In the IDE, open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>IDE で Settings、Tools、AI Assistant、Providers &amp; API keys を開きます。</translation>
    </message>
    <message>
        <source>Add an OpenAI-compatible provider with the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>値のファイルの BASE_URL、API_KEY、MODEL を使って、OpenAI 互換のプロバイダーを追加します。</translation>
    </message>
    <message>
        <source>Its models of Anthropic and OpenAI are routed; those of other providers stay direct.</source>
        <translation>Anthropic と OpenAI のモデルはルーティングされます。ほかのプロバイダーのモデルは直接のままです。</translation>
    </message>
    <message>
        <source>In the settings of the extension, choose OpenAI Compatible as the API provider.</source>
        <translation>拡張機能の設定で、API プロバイダーとして OpenAI Compatible を選びます。</translation>
    </message>
    <message>
        <source>Enter the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>値のファイルの BASE_URL、API_KEY、MODEL を入力します。</translation>
    </message>
    <message>
        <source>This covers chat, not completions.</source>
        <translation>対象はチャットで、補完は含みません。</translation>
    </message>
    <message>
        <source>It needs VS Code 1.122; with Copilot Business or Enterprise, an administrator must allow it.</source>
        <translation>VS Code 1.122 が必要です。Copilot Business または Enterprise では管理者の許可が必要です。</translation>
    </message>
    <message>
        <source>Choose the Spotmeter model in the model picker of the chat.</source>
        <translation>チャットのモデル選択で Spotmeter のモデルを選びます。</translation>
    </message>
    <message>
        <source>Windsurf has no setting for another address.</source>
        <translation>Windsurf には別のアドレスを設定する項目がありません。</translation>
    </message>
    <message>
        <source>In Xcode, open Settings, Intelligence, and add an internet-hosted provider with the BASE_URL and API_KEY of the values file.</source>
        <translation>Xcode で Settings、Intelligence を開き、値のファイルの BASE_URL と API_KEY でインターネット上のプロバイダーを追加します。</translation>
    </message>
    <message>
        <source>In Zed, open the agent settings and paste the API_KEY of the values file as the key of Anthropic and of OpenAI.</source>
        <translation>Zed でエージェントの設定を開き、値のファイルの API_KEY を Anthropic と OpenAI のキーとして貼り付けます。</translation>
    </message>
    <message>
        <source>Zed keeps it in its keychain.</source>
        <translation>Zed はそれを自身のキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>Runs Claude models and spends the organisation&apos;s money.</source>
        <translation>Claude のモデルを実行し、組織のお金を使います。</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, workspaces and keys.</source>
        <translation>組織（メンバー、ワークスペース、キー）を管理します。</translation>
    </message>
    <message>
        <source>Acts as the person in Claude Code until it expires.</source>
        <translation>期限が切れるまで、Claude Code で本人として動作します。</translation>
    </message>
    <message>
        <source>Makes new Claude Code logins of the person.</source>
        <translation>本人の Claude Code の新しいログインを作成します。</translation>
    </message>
    <message>
        <source>Acts as the person on claude.ai until they log out.</source>
        <translation>ログアウトするまで、claude.ai で本人として動作します。</translation>
    </message>
    <message>
        <source>Runs OpenAI models and spends the project&apos;s money.</source>
        <translation>OpenAI のモデルを実行し、プロジェクトのお金を使います。</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, projects and keys.</source>
        <translation>組織（メンバー、プロジェクト、キー）を管理します。</translation>
    </message>
    <message>
        <source>Runs OpenAI models in every project of the person.</source>
        <translation>本人のすべてのプロジェクトで OpenAI のモデルを実行します。</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the account&apos;s credits.</source>
        <translation>多数のプロバイダーのモデルを実行し、アカウントのクレジットを使います。</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the project, prompts among them.</source>
        <translation>プロンプトを含む、プロジェクトのトレースを読み書きします。</translation>
    </message>
    <message>
        <source>Runs models and spends the account&apos;s money.</source>
        <translation>モデルを実行し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Calls the Google services it is allowed for, Gemini among them.</source>
        <translation>Gemini を含む、許可された Google のサービスを呼び出します。</translation>
    </message>
    <message>
        <source>Runs Gemini models and spends the project&apos;s money.</source>
        <translation>Gemini のモデルを実行し、プロジェクトのお金を使います。</translation>
    </message>
    <message>
        <source>Lets a program pose as the OAuth client.</source>
        <translation>プログラムが OAuth クライアントになりすませます。</translation>
    </message>
    <message>
        <source>Public by design in installed programs.</source>
        <translation>インストール型のプログラムでは、設計上公開されています。</translation>
    </message>
    <message>
        <source>Acts as the person or service in Google Cloud for an hour.</source>
        <translation>Google Cloud で 1 時間、本人またはサービスとして動作します。</translation>
    </message>
    <message>
        <source>Makes new Google logins of the person.</source>
        <translation>本人の Google の新しいログインを作成します。</translation>
    </message>
    <message>
        <source>Acts as the service account in Google Cloud.</source>
        <translation>Google Cloud でサービスアカウントとして動作します。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>期限はありません。</translation>
    </message>
    <message>
        <source>Runs the models of the Azure resource and spends its money.</source>
        <translation>Azure リソースのモデルを実行し、そのお金を使います。</translation>
    </message>
    <message>
        <source>Names an AWS account.</source>
        <translation>AWS アカウントを示します。</translation>
    </message>
    <message>
        <source>Together with its secret it acts as that account.</source>
        <translation>シークレットと組み合わせると、そのアカウントとして動作します。</translation>
    </message>
    <message>
        <source>Acts as the AWS account or role it belongs to.</source>
        <translation>属している AWS アカウントまたはロールとして動作します。</translation>
    </message>
    <message>
        <source>Runs Bedrock models and spends the account&apos;s money.</source>
        <translation>Bedrock のモデルを実行し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Runs Bedrock models for up to twelve hours.</source>
        <translation>最長 12 時間、Bedrock のモデルを実行します。</translation>
    </message>
    <message>
        <source>Reads and perhaps writes the models and data sets of the account.</source>
        <translation>アカウントのモデルとデータセットを読み、場合によっては書き込みます。</translation>
    </message>
    <message>
        <source>Makes speech and spends the account&apos;s money.</source>
        <translation>音声を生成し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the workspace, prompts among them.</source>
        <translation>プロンプトを含む、ワークスペースのトレースを読み書きします。</translation>
    </message>
    <message>
        <source>Reads and writes the project&apos;s indexes.</source>
        <translation>プロジェクトのインデックスを読み書きします。</translation>
    </message>
    <message>
        <source>Acts as its owner in the Databricks workspace.</source>
        <translation>Databricks のワークスペースで所有者として動作します。</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the team&apos;s money.</source>
        <translation>多数のプロバイダーのモデルを実行し、チームのお金を使います。</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel: deployments and their secrets.</source>
        <translation>Vercel で所有者として動作します（デプロイとそのシークレット）。</translation>
    </message>
    <message>
        <source>Acts as the person or team in Cursor.</source>
        <translation>Cursor で本人またはチームとして動作します。</translation>
    </message>
    <message>
        <source>Searches the web and spends the account&apos;s money.</source>
        <translation>ウェブを検索し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Fetches web pages and spends the account&apos;s money.</source>
        <translation>ウェブページを取得し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Reads and writes the runs and artifacts of the account.</source>
        <translation>アカウントの実行記録とアーティファクトを読み書きします。</translation>
    </message>
    <message>
        <source>Starts machines and spends the account&apos;s money.</source>
        <translation>マシンを起動し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the organisation.</source>
        <translation>組織として Devin のセッションを開始します。</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the person.</source>
        <translation>本人として Devin のセッションを開始します。</translation>
    </message>
    <message>
        <source>Runs the models behind the LiteLLM proxy.</source>
        <translation>LiteLLM プロキシの背後のモデルを実行します。</translation>
    </message>
    <message>
        <source>The master key manages it.</source>
        <translation>マスターキーならプロキシを管理できます。</translation>
    </message>
    <message>
        <source>Runs Copilot as the person.</source>
        <translation>本人として Copilot を実行します。</translation>
    </message>
    <message>
        <source>Runs Amp as the person.</source>
        <translation>本人として Amp を実行します。</translation>
    </message>
    <message>
        <source>Runs Droid as the person.</source>
        <translation>本人として Droid を実行します。</translation>
    </message>
    <message>
        <source>Runs Warp agents as the person.</source>
        <translation>本人として Warp のエージェントを実行します。</translation>
    </message>
    <message>
        <source>Runs the models of the address it is used with.</source>
        <translation>併用されるアドレスのモデルを実行します。</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel.</source>
        <translation>Vercel で所有者として動作します。</translation>
    </message>
    <message>
        <source>Adds machines to the tailnet.</source>
        <translation>tailnet にマシンを追加します。</translation>
    </message>
    <message>
        <source>Manages the tailnet as its owner would.</source>
        <translation>所有者と同じように tailnet を管理します。</translation>
    </message>
    <message>
        <source>Makes API tokens and auth keys for the tailnet.</source>
        <translation>tailnet の API トークンと認証キーを作成します。</translation>
    </message>
    <message>
        <source>Changes people and groups of the tailnet.</source>
        <translation>tailnet の人とグループを変更します。</translation>
    </message>
    <message>
        <source>Signs webhooks of the tailnet.</source>
        <translation>tailnet の webhook に署名します。</translation>
    </message>
    <message>
        <source>Is a key of the tailnet of a newer kind.</source>
        <translation>新しい種類の tailnet のキーです。</translation>
    </message>
    <message>
        <source>Is the private key of a node, or of its tailnet lock.</source>
        <translation>ノードまたはその Tailnet Lock の秘密鍵です。</translation>
    </message>
    <message>
        <source>Manages or joins the Headscale server&apos;s tailnet.</source>
        <translation>Headscale サーバーの tailnet を管理するか、それに参加します。</translation>
    </message>
    <message>
        <source>Acts as its owner on GitHub within its scopes.</source>
        <translation>スコープの範囲内で、GitHub で所有者として動作します。</translation>
    </message>
    <message>
        <source>Acts as a GitHub App in one installation, for an hour.</source>
        <translation>1 つのインストールで 1 時間、GitHub App として動作します。</translation>
    </message>
    <message>
        <source>Acts as its owner in the chosen repositories.</source>
        <translation>選ばれたリポジトリで所有者として動作します。</translation>
    </message>
    <message>
        <source>Publishes packages as its owner.</source>
        <translation>所有者としてパッケージを公開します。</translation>
    </message>
    <message>
        <source>Acts as its owner on GitLab within its scopes.</source>
        <translation>スコープの範囲内で、GitLab で所有者として動作します。</translation>
    </message>
    <message>
        <source>Registers runners, which see the secrets of jobs.</source>
        <translation>ジョブのシークレットを見るランナーを登録します。</translation>
    </message>
    <message>
        <source>Reads and writes messages as the app or the person.</source>
        <translation>アプリまたは本人としてメッセージを読み書きします。</translation>
    </message>
    <message>
        <source>Acts as the person in Slack, together with their xoxc token.</source>
        <translation>xoxc トークンと組み合わせると、Slack で本人として動作します。</translation>
    </message>
    <message>
        <source>Opens connections as the Slack app.</source>
        <translation>Slack アプリとして接続を開きます。</translation>
    </message>
    <message>
        <source>Posts messages into one Slack channel.</source>
        <translation>1 つの Slack チャンネルにメッセージを投稿します。</translation>
    </message>
    <message>
        <source>Moves money: charges, refunds and payouts of the account.</source>
        <translation>アカウントの請求、返金、支払いなど、お金を動かします。</translation>
    </message>
    <message>
        <source>Works on Stripe&apos;s test data only.</source>
        <translation>Stripe のテストデータだけに作用します。</translation>
    </message>
    <message>
        <source>Forges events that seem to come from Stripe.</source>
        <translation>Stripe から来たように見えるイベントを偽造します。</translation>
    </message>
    <message>
        <source>Publishes packages on the test index.</source>
        <translation>テスト用インデックスにパッケージを公開します。</translation>
    </message>
    <message>
        <source>Sends mail as the account.</source>
        <translation>アカウントとしてメールを送ります。</translation>
    </message>
    <message>
        <source>Sends messages and spends the money of the account.</source>
        <translation>メッセージを送り、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Acts as the Twilio account.</source>
        <translation>Twilio アカウントとして動作します。</translation>
    </message>
    <message>
        <source>Manages the account&apos;s machines and data.</source>
        <translation>アカウントのマシンとデータを管理します。</translation>
    </message>
    <message>
        <source>Manages the account&apos;s projects.</source>
        <translation>アカウントのプロジェクトを管理します。</translation>
    </message>
    <message>
        <source>Reads and writes all data of the project, past its row rules.</source>
        <translation>行ルールを迂回して、プロジェクトの全データを読み書きします。</translation>
    </message>
    <message>
        <source>Changes DNS, sites and accounts within its scopes.</source>
        <translation>スコープの範囲内で、DNS、サイト、アカウントを変更します。</translation>
    </message>
    <message>
        <source>Issues certificates for the sites of the account.</source>
        <translation>アカウントのサイトの証明書を発行します。</translation>
    </message>
    <message>
        <source>Acts as the Cloudflare account.</source>
        <translation>Cloudflare アカウントとして動作します。</translation>
    </message>
    <message>
        <source>Reads the secrets that its policy allows.</source>
        <translation>ポリシーが許すシークレットを読みます。</translation>
    </message>
    <message>
        <source>Runs Terraform and reads its state as its owner.</source>
        <translation>所有者として Terraform を実行し、その状態を読みます。</translation>
    </message>
    <message>
        <source>Acts as the Grafana service account.</source>
        <translation>Grafana のサービスアカウントとして動作します。</translation>
    </message>
    <message>
        <source>Acts within its policy in Grafana Cloud.</source>
        <translation>ポリシーの範囲内で、Grafana Cloud で動作します。</translation>
    </message>
    <message>
        <source>Acts as its owner in Linear.</source>
        <translation>Linear で所有者として動作します。</translation>
    </message>
    <message>
        <source>Reads and writes the pages shared with it.</source>
        <translation>共有されたページを読み書きします。</translation>
    </message>
    <message>
        <source>Reads the files of its owner.</source>
        <translation>所有者のファイルを読みます。</translation>
    </message>
    <message>
        <source>Changes projects and releases of the organisation.</source>
        <translation>組織のプロジェクトとリリースを変更します。</translation>
    </message>
    <message>
        <source>Acts as its owner in Sentry.</source>
        <translation>Sentry で所有者として動作します。</translation>
    </message>
    <message>
        <source>Pulls and pushes images as its owner.</source>
        <translation>所有者としてイメージを取得し、公開します。</translation>
    </message>
    <message>
        <source>Acts in the shop within its scopes.</source>
        <translation>スコープの範囲内で、ショップで動作します。</translation>
    </message>
    <message>
        <source>Reads and writes the collections of its owner.</source>
        <translation>所有者のコレクションを読み書きします。</translation>
    </message>
    <message>
        <source>Decrypts every file that was encrypted for it.</source>
        <translation>このキー宛てに暗号化されたすべてのファイルを復号します。</translation>
    </message>
    <message>
        <source>Reads the vaults of the service account.</source>
        <translation>サービスアカウントの保管庫を読みます。</translation>
    </message>
    <message>
        <source>Acts as the registered application in Entra ID.</source>
        <translation>Entra ID に登録されたアプリケーションとして動作します。</translation>
    </message>
    <message>
        <source>Reads and writes everything in the storage account.</source>
        <translation>ストレージアカウントのすべてを読み書きします。</translation>
    </message>
    <message>
        <source>Reads and writes everything in the account.</source>
        <translation>アカウントのすべてを読み書きします。</translation>
    </message>
    <message>
        <source>Acts as the app or the person on Facebook.</source>
        <translation>Facebook でアプリまたは本人として動作します。</translation>
    </message>
    <message>
        <source>Acts as the bot.</source>
        <translation>ボットとして動作します。</translation>
    </message>
    <message>
        <source>Posts messages into one channel.</source>
        <translation>1 つのチャンネルにメッセージを投稿します。</translation>
    </message>
    <message>
        <source>Sends mail as the domain.</source>
        <translation>ドメインとしてメールを送ります。</translation>
    </message>
    <message>
        <source>Reads and writes the lists of the account.</source>
        <translation>アカウントのリストを読み書きします。</translation>
    </message>
    <message>
        <source>Moves money of the merchant.</source>
        <translation>加盟店のお金を動かします。</translation>
    </message>
    <message>
        <source>Manages the apps of its owner.</source>
        <translation>所有者のアプリを管理します。</translation>
    </message>
    <message>
        <source>Manages the sites of its owner.</source>
        <translation>所有者のサイトを管理します。</translation>
    </message>
    <message>
        <source>Manages the apps of the organisation.</source>
        <translation>組織のアプリを管理します。</translation>
    </message>
    <message>
        <source>Manages the services of its owner.</source>
        <translation>所有者のサービスを管理します。</translation>
    </message>
    <message>
        <source>Reads and writes the databases it is allowed for.</source>
        <translation>許可されたデータベースを読み書きします。</translation>
    </message>
    <message>
        <source>Reads the secrets it is allowed for.</source>
        <translation>許可されたシークレットを読みます。</translation>
    </message>
    <message>
        <source>Manages the stacks of its owner.</source>
        <translation>所有者のスタックを管理します。</translation>
    </message>
    <message>
        <source>Reads and writes the data of the account.</source>
        <translation>アカウントのデータを読み書きします。</translation>
    </message>
    <message>
        <source>Sends data to Datadog or reads it.</source>
        <translation>Datadog にデータを送るか、読み取ります。</translation>
    </message>
    <message>
        <source>Starts builds and reads their logs.</source>
        <translation>ビルドを開始し、そのログを読みます。</translation>
    </message>
    <message>
        <source>Starts builds and reads their secrets.</source>
        <translation>ビルドを開始し、そのシークレットを読みます。</translation>
    </message>
    <message>
        <source>Publishes gems as its owner.</source>
        <translation>所有者として gem を公開します。</translation>
    </message>
    <message>
        <source>Publishes crates as its owner.</source>
        <translation>所有者として crate を公開します。</translation>
    </message>
    <message>
        <source>Reads and writes the bases it is allowed for.</source>
        <translation>許可されたベースを読み書きします。</translation>
    </message>
    <message>
        <source>Acts as its owner in Jira and Confluence.</source>
        <translation>Jira と Confluence で所有者として動作します。</translation>
    </message>
    <message>
        <source>Reads and writes repositories as its owner.</source>
        <translation>所有者としてリポジトリを読み書きします。</translation>
    </message>
    <message>
        <source>Reads and writes the files of the account.</source>
        <translation>アカウントのファイルを読み書きします。</translation>
    </message>
    <message>
        <source>Reads and writes the CRM.</source>
        <translation>CRM を読み書きします。</translation>
    </message>
    <message>
        <source>Reads or changes feature flags.</source>
        <translation>機能フラグを読むか、変更します。</translation>
    </message>
    <message>
        <source>Acts as its owner in the cluster.</source>
        <translation>クラスターで所有者として動作します。</translation>
    </message>
    <message>
        <source>Manages the content of its owner.</source>
        <translation>所有者のコンテンツを管理します。</translation>
    </message>
    <message>
        <source>Runs flows as its owner.</source>
        <translation>所有者としてフローを実行します。</translation>
    </message>
    <message>
        <source>Reads code analyses as its owner.</source>
        <translation>所有者としてコード解析を読みます。</translation>
    </message>
    <message>
        <source>Changes maps and spends the money of the account.</source>
        <translation>地図を変更し、アカウントのお金を使います。</translation>
    </message>
    <message>
        <source>Acts as its owner in Asana.</source>
        <translation>Asana で所有者として動作します。</translation>
    </message>
    <message>
        <source>Reads and writes packages as its owner.</source>
        <translation>所有者としてパッケージを読み書きします。</translation>
    </message>
    <message>
        <source>Manages the people of the organisation.</source>
        <translation>組織の人を管理します。</translation>
    </message>
    <message>
        <source>Reads the findings of the organisation.</source>
        <translation>組織の検出結果を読みます。</translation>
    </message>
    <message>
        <source>Manages the projects of its owner.</source>
        <translation>所有者のプロジェクトを管理します。</translation>
    </message>
    <message>
        <source>Reads and writes the indexes.</source>
        <translation>インデックスを読み書きします。</translation>
    </message>
    <message>
        <source>Is protected by a passphrase.</source>
        <translation>パスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Proves to servers that whoever holds it is its owner.</source>
        <translation>持っている人が所有者であることをサーバーに証明します。</translation>
    </message>
    <message>
        <source>Acts as whoever it was issued to, until it expires.</source>
        <translation>期限が切れるまで、発行された相手として動作します。</translation>
    </message>
    <message>
        <source>Logs in at the address it stands in.</source>
        <translation>書かれているアドレスにログインします。</translation>
    </message>
    <message>
        <source>Logs in to a registry of images or packages.</source>
        <translation>イメージまたはパッケージのレジストリにログインします。</translation>
    </message>
    <message>
        <source>Is named like a secret and looks made by chance.</source>
        <translation>シークレットのような名前で、ランダムに作られたように見えます。</translation>
    </message>
    <message>
        <source>Logs in to a database, and reads and changes what is in it.</source>
        <translation>データベースにログインし、その中身を読み、変更します。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>%1: an entry of the keyring, or a file</extracomment>
        <translation>%1 はありません。</translation>
    </message>
    <message>
        <source>%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.</source>
        <translation>%1 (%2) はモデル一覧のないステータス 404 を返したため、AI ゲートウェイではありません。</translation>
    </message>
    <message>
        <source>Move the key %1 from %2 to the keychain as %3?</source>
        <extracomment>of a preview; %1 is a key&apos;s first characters, %2 a file, %3 the name it gets</extracomment>
        <translation>キー %1 を %2 からキーチェーンへ %3 として移動しますか？</translation>
    </message>
    <message>
        <source>Remove the key %1 from %2?</source>
        <translation>キー %1 を %2 から削除しますか？</translation>
    </message>
    <message>
        <source>Blot out the key %1 in %2?</source>
        <translation>%2 のキー %1 を伏せ字にしますか？</translation>
    </message>
    <message>
        <source>Make %1 readable by its owner alone?</source>
        <extracomment>a file</extracomment>
        <translation>%1 を所有者だけが読めるようにしますか？</translation>
    </message>
    <message>
        <source>Tell git to ignore %1?</source>
        <extracomment>a file</extracomment>
        <translation>git が %1 を無視するように設定しますか？</translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation>サービスに接続中…</translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation>サービスに未接続</translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation>%1 で転送中</translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation>転送は一時停止中</translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation>実行中のストリームの完了待ち</translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation>転送していません</translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation>tailnet に未接続</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>ゲートウェイなし</translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation>ゲートウェイ %1 · %2</translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation>今日 %1 · %2 トークン · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n 個のエージェントが動作中</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>1 ms 未満</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation>Tailscale がインストールされていません</translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation>Tailscale が動作していません</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>ログインが必要</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>キーの期限切れ</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <extracomment>how the gateway is reached; %1 is a time</extracomment>
        <translation>直接、%1</translation>
    </message>
    <message>
        <source>relayed, %1</source>
        <extracomment>how the gateway is reached: over a relay of the tailnet; %1 is a time</extracomment>
        <translation>リレー経由、%1</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation>エージェントが切断</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>ゲートウェイ不通</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>受け付け拒否</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation>403 拒否</translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation>429 クォータ</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 エラー</translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation>回答が完了する前に、エージェントが接続を切りました。</translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation>tailnet またはゲートウェイに接続できませんでした。「ID 情報」ページを確認してください。</translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation>ゲートウェイが回答を途中で打ち切りました。プロバイダーまたはその接続に障害がありました。</translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation>Spotmeter はこのリクエストを受け付けませんでした。理由は「設定」ページを確認してください。</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation>ゲートウェイのポリシーで許可されていません。管理者に権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation>ゲートウェイまたはプロバイダーのクォータを使い切りました。時間の経過とともに補充されます。</translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation>このモデルまたはパスは、ゲートウェイから提供されていません。</translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation>ゲートウェイの先にあるプロバイダーで障害が発生しました。</translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation>プロバイダーがエージェントの要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>予算切れ</translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation>キーのスキャン: %1</translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n 件のリクエストが価格不明のモデルを使いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation>初回バイト</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation>前期間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>Spotmeter を経由した %n 件の回答の平均です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation>うち %1 は 1 時間保持のキャッシュで、料金が高くなります。</translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation>うち %1 は推論です。</translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation>各リクエストは当日の価格で計算しています。価格は、ゲートウェイの価格、ユーザー設定の価格、同梱の価格表の順に適用します。</translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation>同梱の価格表は %1 現在のものです。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>models::UsageState</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation>前期間のデータなし</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>前期間と同じ</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 (前期間比)</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation>キャッシュヒット率</translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation>%1 pt (前期間比)</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation>トークンの %1 (%2) はゲートウェイを通りませんでした (%3)。これはエージェント自身のログからのみわかります。「エージェント」ページでルーティングを有効にしてください。</translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation>0.1 % 未満</translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>%1 をゲートウェイ経由にする</translation>
    </message>
    <message>
        <source>version not found</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation>%1 を元の設定に戻す</translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation>ルーティングによる変更を表示</translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>すべてルーティング…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>すべて復元…</translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation>エージェントはまだありません</translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation>Spotmeter サービスが応答すると、一覧が表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation>検出した %2 個のエージェントのうち %1 個がゲートウェイ経由</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>未検出のエージェント</translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation>インストールしたエージェントは、自動的に上に表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation>エージェントをゲートウェイ経由にする</translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation>エージェントの設定を復元</translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation>これらのファイルで変わるのは、接続先アドレスの行だけです。各ファイルの書き込みは一括で行い、途中の状態は残りません。いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Spotmeter が加えた行を取り除きます。その後に行った変更は残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェントをルーティング</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェントの設定を復元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>現在はありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation>合計: %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetRow</name>
    <message>
        <source>Stop requests</source>
        <translation>リクエストを停止</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>上限 (ドル)</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>1 週間ごと</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>1 か月ごと</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Once it is used up, requests are refused until the next period.</source>
        <translation>使い切ると、次の期間までリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetsCard</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>予算を追加</translation>
    </message>
    <message>
        <source>You are told at 80 % and when a budget is used up. Only one that stops requests makes agents wait for the next day, week or month.</source>
        <translation>80 % に達したときと使い切ったときに通知します。エージェントが次の日、週、月まで待つのは、リクエストを停止する予算だけです。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation>接続の待ち時間</translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation>この時間を過ぎると次のゲートウェイを試し、なければエージェントにエラーを返します。</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>無通信の許容時間</translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation>送受信のどちらにもデータがない状態がこの時間続くと、リクエストを打ち切ります。リクエスト全体の時間に制限はありません。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation>https のゲートウェイで使う、自社の PEM ファイルです。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation>エージェント名のヘッダー</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>どのエージェントからのリクエストかをゲートウェイに伝えます (例: X-Coding-Agent)。</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and its month, see QLocale</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>yyyy/M</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>積み上げ棒グラフ。棒 %n 本、合計 %1。矢印キーで各棒の値を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>数値を表で表示します</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>グラフの数値</translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation>失敗したステップがあるため、実行していません。</translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation>モデルまでの接続</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ診断</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation>応答の内容を表示</translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation>ゲートウェイの管理者向け: 名前、タグ、アドレスを含み、シークレットは含みません</translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation>tailscaled とゲートウェイの応答</translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation>Tailscale、ゲートウェイ、ゲートウェイでの権限、フォワーダー、ルーティング済みの各エージェントを順に確認します。</translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation>フォワーダー</translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation>サービスの起動後に拒否されたリクエストはありません。</translation>
    </message>
</context>
<context>
    <name>ui::GatewayCard</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation>エージェントのリクエストの送信先です。空欄にすると、Spotmeter が自動で検出します。</translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation>tailnet 内の「ai」という名前のピア</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>予備のゲートウェイ</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>最初のゲートウェイに接続できない間、この順に試します。コンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation>tailnet 外のゲートウェイ</translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation>tailnet 上にないアドレスを使う場合に必要です。プロンプトを預けられる信頼できるホストだけを許可してください。</translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation>キー用のヘッダー</translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation>キーを必要とする tailnet 外のゲートウェイでのみ使います (例: Authorization)。キー自体は「spotmeter credential set」でキーリングに保存します。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>ガード</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation>エージェントが送信する内容からキーを探します。「警告」ではリクエストが遅れることはありません。「ブロック」では検査が終わるまでリクエストを保留し、キーが見つかると拒否します。</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation>曜日と時間帯別の使用量。この期間の使用はありません。</translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation>曜日と時間帯別の使用量。最多は %1 %2 の %3。</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (あと %n 日)</numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation>ここからログインとキーの更新ができます</translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation>読み取り専用です。ここからキーを更新するには: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter started</source>
        <translation>%1: Spotmeter の起動後に %2 使用</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID 情報</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation>利用できるモデル</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation>ゲートウェイが記録する内容</translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation>tailnet 上の AI ゲートウェイは通常、リクエストを送信者の情報とともに保存します。対象はヘッダー、プロンプト全文、回答全文、トークン、コストです。保持期間によっては、管理者がその内容を閲覧できます。</translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation>このマシンの Spotmeter が保存するのは、モデル、トークン数、コスト、時刻、ツール名、ステータス、プロジェクトフォルダーだけです。プロンプト、回答、キーを保存することはありません。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>tailnet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation>キーの期限</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>認識される名前</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>他のマシン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation>Spotmeter 内蔵のデモゲートウェイ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation>利用できるモデルはゲートウェイから提示されていません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter first looked.</source>
        <translation>Spotmeter の利用開始後、モデルや上限は変わっていません。</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens that a model reads and writes</extracomment>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n 個のモデル、価格は 100 万トークンあたり</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation>%1 を無視</translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation>例: 研修用のキー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>無視する期間</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 日間</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation>%1 をそのままにしてよい理由を入力してください。後でこの一覧を見る人の参考になります。</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation>放置されたキー</translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation>キーの場所</translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation>このマシンのファイルに置かれた API キーです。キーそのものを保存したり表示したりすることはありません。</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation>ほかは何も変わらず、元に戻すこともできます。%1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation>シェルのファイル、.env ファイル、エージェントの設定など、キーが置かれやすい場所を読み取ります。</translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation>読み取れた範囲では問題ありません</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示する項目はまだありません</translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation>読み取ったファイルに、Spotmeter が認識できる形式のキーはありませんでした。</translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation>スキャンを開始してください。ファイルを読み取るだけで、変更や送信は行いません。</translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation>失効ページを開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation>該当行を開く</translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation>エディターでファイルを開きます。</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>無視…</translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation>理由と期間を指定して、キーをそのままにします。</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation>このページでログインしてください。新しい状態は自動的に表示されます。</translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation>Tailscale にログインページを問い合わせています…</translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>「システム」では、デスクトップのライトまたはダークの設定に従います。</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The command line stays in English.</source>
        <translation>コマンドラインは英語のままです。</translation>
    </message>
</context>
<context>
    <name>ui::MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation>エージェントは 127.0.0.1 のこのポートで Spotmeter に接続します。</translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation>Tailscale のソケット</translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation>tailscaled が通常と異なる場所で動作している場合にのみ指定します。</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>システムの既定の場所</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>ログイン時に Spotmeter をトレイに常駐させます。すぐに反映されます。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID 情報</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation>見つかったエージェントは、すべてルーティング済みです。</translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation>ルーティング済みのエージェントはありません。復元するものはありません。</translation>
    </message>
    <message>
        <source>Spotmeter (Demo)</source>
        <translation>Spotmeter (デモ)</translation>
    </message>
    <message>
        <source>Spotmeter</source>
        <translation>Spotmeter</translation>
    </message>
</context>
<context>
    <name>ui::NavButton</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation>エージェント別の割合</translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation>モデル別の日次コスト</translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation>この期間の使用はありません</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation>「エージェント」ページでエージェントをルーティングして使うと、ここにコストが表示されます。</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation>%1 (新規ファイル)</translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation>%1 (削除されます)</translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>%1 をゲートウェイ経由にする</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 の設定を復元</translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation>変更が必要なファイルはありません。</translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation>これらの行が変わります。ファイルのほかの部分はそのまま残り、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Spotmeter が加えた行を取り除きます。その後に行った変更は残ります。</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>%1 をルーティング</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>%1 の変更内容</translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation>自分のログインを使う</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>ログインを使わない</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>自分だけが読めるファイルに保存する</translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation>ゲートウェイのクォータ残量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation>%1 のペースで補充されます。</translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation>ゲートウェイからクォータの情報は提供されていません。</translation>
    </message>
</context>
<context>
    <name>ui::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Tell a collector</source>
        <translation>コレクターに送信</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long requests are kept</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>個々のリクエストの保存期間</translation>
    </message>
    <message>
        <source>Their sums by day stay, so that charts go on being right.</source>
        <translation>1 日ごとの合計は残るため、グラフは正しいままです。</translation>
    </message>
    <message>
        <source>The collector&apos;s address</source>
        <translation>コレクターのアドレス</translation>
    </message>
    <message>
        <source>OpenTelemetry over HTTP: counts, names and times of each request, never a prompt.</source>
        <translation>OpenTelemetry (HTTP): 各リクエストの件数、名前、時刻のみで、プロンプトは送りません。</translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>実行のタイムライン。やり取り %n 件。矢印キーで順に移動できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation>この実行のやり取り</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation>「エージェント」ページでエージェントをルーティングして使うと、ここに実行が表示されます。</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>%1 のやり取り</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>最新の %n 件の実行と、それぞれの使用量とコスト。選択するとやり取りが表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation>保存した設定は、再起動せずにすぐ反映されます。</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>次の項目は管理者が %1 で設定しています: %2。</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>管理者が %1 で設定しています。</translation>
    </message>
</context>
<context>
    <name>ui::ShareRing</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>a part of the whole: name, figure, percentage</comment>
        <translation>%1: %2、%3 %</translation>
    </message>
    <message>
        <source>Shares of %1, %2. The arrow keys tell each.</source>
        <translation>%1 (%2) の内訳。矢印キーで各項目を確認できます。</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>すべてルーティング…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>すべて復元…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation>Spotmeter を開く</translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation>転送を一時停止</translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation>終了 (転送は継続)</translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation>終了してエージェントの設定を復元</translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation>直前の同じ日数もあわせて表示します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表を CSV で保存…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>表を JSON で保存…</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>ページを画像で保存…</translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>In this range</source>
        <translation>この期間の使用量</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>グループ別の使用量</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation>初回バイトまでの平均時間</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 (日別)</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 (週別)</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 (月別)</translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation>複数のツールを呼び出したリクエストは、各ツールの行に含まれます。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation>前期間: %1</translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation>Spotmeter を経由したすべてのリクエスト</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1 (時間帯別)</translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`</source>
        <extracomment>%1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed</extracomment>
        <translation>%2 件のうち、コストの高い %1 件。すべて: `spotmeter usage --by %3 --since %4`</translation>
    </message>
    <message>
        <source>Go to Agents</source>
        <translation>エージェントへ</translation>
    </message>
    <message>
        <source>%1 for %2 tokens in %3 requests</source>
        <extracomment>%1 is a sum of money, %2 and %3 are numbers</extracomment>
        <translation>%1 (トークン %2、リクエスト %3 件)</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation>はじめの 3 ステップ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>最初の手順をスキップ</translation>
    </message>
</context>
</TS>
